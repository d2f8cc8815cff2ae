package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lists of awards. */
@Repository
public class AwardLists {

    private static final String FIELDS = """
            l.id, l.determination_id, d.number, l.term, l.level, l.school, l.township, l.lines, l.amount_fen,
            l.needs_second, l.frozen_at
            """;

    private final JdbcClient database;

    AwardLists(JdbcClient database) {
        this.database = database;
    }

    /** Those of a term, by township and school; of several determinations the earlier first. */
    public List<AwardList> of(Scope scope, Term term) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select %s from aid.award_list l join aid.term_determination d on d.id = l.determination_id
                        where l.term = :term and %s order by l.township, l.level, l.school, l.id
                        """.formatted(FIELDS, mine.sql()))
                .param("term", term.toString())
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    /** The list of this key; empty when it is not this person's to see. */
    public Optional<AwardList> find(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select %s from aid.award_list l join aid.term_determination d on d.id = l.determination_id
                        where l.id = :id and %s
                        """.formatted(FIELDS, mine.sql()))
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .optional();
    }

    /** The same; "not there" when it is not this person's to see. */
    public AwardList demand(Scope scope, long id) {
        return find(scope, id).orElseThrow(() -> new NotThere("list of awards"));
    }

    private static AwardList row(ResultSet row) throws SQLException {
        return new AwardList(
                row.getLong("id"),
                row.getLong("determination_id"),
                row.getInt("number"),
                Term.parse(row.getString("term")).orElseThrow(),
                ListLevel.valueOf(row.getString("level")),
                row.getString("school"),
                row.getString("township"),
                row.getInt("lines"),
                row.getLong("amount_fen"),
                row.getBoolean("needs_second"),
                row.getTimestamp("frozen_at").toInstant());
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
    }
}
