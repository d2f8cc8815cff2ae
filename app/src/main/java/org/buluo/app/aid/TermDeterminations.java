package org.buluo.app.aid;

import java.time.LocalDate;
import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The determinations of terms: one is known to whoever may see a list or an open child of it; its sums are shown to the
 * county alone.
 */
@Repository
public class TermDeterminations {

    private final JdbcClient database;

    TermDeterminations(JdbcClient database) {
        this.database = database;
    }

    /** Those of a term, the newest first. */
    public List<TermDetermination> of(Scope scope, Term term) {
        if (scope instanceof Scope.None) {
            return List.of();
        }
        SqlPredicate lists = scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
        SqlPredicate open = scope.on(ScopeColumns.ofChildren("o.township", "o.school"));
        return database.sql("""
                        select id, term, number, run_id, as_of, cut_off, pack_version, lines, amount_fen, kept_lines,
                            superseded_lines, elsewhere_lines, open_children, frozen_by_name, frozen_at
                        from aid.term_determination d where term = :term and (
                            exists (select from aid.award_list l where l.determination_id = d.id and %s)
                            or exists (select from aid.open_verdict o where o.determination_id = d.id and %s))
                        order by id desc
                        """.formatted(lists.sql(), open.sql()))
                .param("term", term.toString())
                .params(lists.parameters())
                .params(open.parameters())
                .query((row, i) -> new TermDetermination(
                        row.getLong("id"),
                        row.getString("term"),
                        row.getInt("number"),
                        row.getLong("run_id"),
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("cut_off", LocalDate.class),
                        row.getInt("pack_version"),
                        row.getInt("lines"),
                        row.getLong("amount_fen"),
                        row.getInt("kept_lines"),
                        row.getInt("superseded_lines"),
                        row.getInt("elsewhere_lines"),
                        row.getInt("open_children"),
                        row.getString("frozen_by_name"),
                        row.getTimestamp("frozen_at").toInstant()))
                .list();
    }

    /** The terms that were determined, the newest first. */
    public List<Term> terms(Scope scope) {
        if (scope instanceof Scope.None) {
            return List.of();
        }
        return database.sql("select distinct term from aid.term_determination").query(String.class).list().stream()
                .map(code -> Term.parse(code).orElseThrow())
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }
}
