package org.buluo.app.intake;

import java.util.List;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.CurrentScope;
import org.buluo.core.schooling.SchoolType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the directory of schools out of the deliveries that count. */
@Repository
class SchoolBooks {

    private final JdbcClient database;
    private final CountySettings county;

    SchoolBooks(JdbcClient database, CountySettings county) {
        this.database = database;
        this.county = county;
    }

    /** For everybody: the directory tells of schools, not of children. */
    SchoolBook now() {
        return CurrentScope.beyond(this::read);
    }

    private SchoolBook read() {
        List<SchoolBook.Entry> entries = database.sql("""
                        select s.name, s.code, s.township, s.type, s.here
                        from intake.school s join intake.standing d on d.id = s.delivery_id
                        order by s.delivery_id desc, s.place, s.row
                        """)
                .query((row, i) -> new SchoolBook.Entry(
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("township"),
                        SchoolType.valueOf(row.getString("type")),
                        row.getBoolean("here")))
                .list();
        return new SchoolBook(county.county(), entries, townships());
    }

    /** Townships with several lists' rows: one that a single row names may be a slip. */
    private List<String> townships() {
        return database.sql("""
                        select c.township from intake.coverage c join intake.current_delivery d on d.id = c.delivery_id
                        where c.township <> '' group by c.township having sum(c.rows) >= 20
                        """).query(String.class).list();
    }
}
