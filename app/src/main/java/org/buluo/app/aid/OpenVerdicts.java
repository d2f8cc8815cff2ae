package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads of whom the newest determination of a term could not judge everything. */
@Repository
public class OpenVerdicts {

    private static final SortColumn PLACE = SortColumn.number("place", "o.place");
    private static final List<SortColumn> SORTS =
            List.of(PLACE, SortColumn.text("township", "o.township"), SortColumn.text("school", "o.school"));
    private static final int BATCH = 2000;
    private static final String NEWEST = """
            o.determination_id = (select max(d.id) from aid.term_determination d where d.term = :term)
            and (:missing = '' or :missing = any(o.missing)) and (:school = '' or o.school = :school)
            and (:township = '' or o.township = :township)
            """;

    private final JdbcClient database;
    private final Sealing sealing;

    OpenVerdicts(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** How many children. @param filters missing (a column's name), school, township */
    public long count(Scope scope, Term term, ListState filters) {
        SqlPredicate mine = mine(scope);
        return database.sql("select count(*) from aid.open_verdict o where " + NEWEST + " and " + mine.sql())
                .params(parameters(term, filters))
                .params(mine.parameters())
                .query(Long.class)
                .single();
    }

    /** A page of them. @param total as counted */
    public Page<OpenVerdict> page(Scope scope, Term term, ListState filters, PageRequest request, long total) {
        Keyset keys = Keyset.of(request, SORTS, PLACE);
        SqlPredicate mine = mine(scope);
        var query = database.sql("select o.*, " + keys.keys() + " from aid.open_verdict o where " + NEWEST + " and "
                        + mine.sql() + " and " + keys.where().sql() + " " + keys.order())
                .params(parameters(term, filters))
                .params(mine.parameters())
                .params(keys.where().parameters());
        return keys.page(query, (row, i) -> row(row), total);
    }

    /** Hands all of them out. */
    public void each(Scope scope, Term term, ListState filters, Consumer<OpenVerdict> taker) {
        Page.each(
                filters.page().fromFirst(BATCH),
                Integer.MAX_VALUE,
                request -> page(scope, term, filters, request, 0),
                taker);
    }

    private static Map<String, Object> parameters(Term term, ListState filters) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("term", term.toString());
        for (String name : List.of("missing", "school", "township")) {
            parameters.put(name, filters.get(name));
        }
        return parameters;
    }

    private OpenVerdict row(ResultSet row) throws SQLException {
        return new OpenVerdict(
                row.getLong("place"),
                row.getLong("child_id"),
                row.getString("township"),
                row.getString("school"),
                row.getString("stage"),
                row.getObject("grade", Integer.class),
                sealing.person(row.getBytes("person")),
                List.of((String[]) row.getArray("provisions").getArray()),
                List.of((String[]) row.getArray("missing").getArray()));
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("o.township", "o.school"));
    }
}
