package org.buluo.app.aid;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Terms of aid with all that hangs on them. They are records of money: a term goes whole, and its period begins when
 * anything of it was last done. One with an open objection, or a correction that nobody decided, is in use.
 */
@Repository
class OldTerms implements KeptData {

    /** When a term's period begins. */
    private static final String TERMS = """
            select t.term, t.awards, greatest(t.frozen, t.moved,
                (select max(coalesce(o.settled_at, o.raised_at)) from aid.objection o where o.term = t.term),
                (select max(coalesce(c.decided_at, c.proposed_at)) from aid.correction c where c.term = t.term)) as begins,
                exists (select from aid.objection o where o.term = t.term and o.outcome is null)
                or exists (select from aid.correction c where c.term = t.term and c.decision is null) as in_use
            from (select d.term, max(d.frozen_at) as frozen,
                    (select count(*) from aid.award a where a.term = d.term) as awards,
                    (select max(a.moved_at) from aid.award a where a.term = d.term) as moved
                from aid.term_determination d group by d.term) t
            """;

    /** What hangs on a term, each before what it hangs on. */
    private static final List<String> PARTS = List.of(
            "proof where list_id in (select id from aid.award_list where term = :term)",
            "approved_line where approved_id in (select id from aid.approved_list where term = :term)",
            "approved_list where term = :term",
            "correction where term = :term",
            "objection where term = :term",
            "notice_page where notice_id in " + notices(),
            "notice_line where notice_id in " + notices(),
            "notice where id in " + notices(),
            "conflict where award_id in " + awards(),
            "reply where award_id in " + awards(),
            "move where award_id in " + awards(),
            "award where term = :term",
            "award_list where term = :term",
            "open_verdict where determination_id in (select id from aid.term_determination where term = :term)",
            "term_determination where term = :term");

    private final JdbcClient database;

    OldTerms(JdbcClient database) {
        this.database = database;
    }

    private static String notices() {
        return "(select n.id from aid.notice n join aid.award_list l on l.id = n.list_id where l.term = :term)";
    }

    private static String awards() {
        return "(select id from aid.award where term = :term)";
    }

    @Override
    public String kind() {
        return "aid.terms";
    }

    /** Counts awards: a term has thousands. */
    @Override
    public Holding look(Instant before) {
        return database.sql("""
                        select coalesce(sum(awards), 0) as rows, min(begins) as oldest,
                            coalesce(sum(awards) filter (where begins < :before and not in_use), 0) as past
                        from (%s) k
                        """.formatted(TERMS))
                .param("before", Timestamp.from(before))
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    @Override
    public long delete(Instant before) {
        Optional<String> term = database.sql("select term from (" + TERMS
                        + ") k where begins < :before and not in_use order by begins limit 1")
                .param("before", Timestamp.from(before))
                .query(String.class)
                .optional();
        return term.map(this::forget).orElse(0L);
    }

    /** @return how many awards went; 1 for a term that has none */
    private long forget(String term) {
        forgetting("on");
        long awards = 0;
        for (String part : PARTS) {
            int gone =
                    database.sql("delete from aid." + part).param("term", term).update();
            awards = part.startsWith("award where") ? gone : awards;
        }
        forgetting("off");
        return Math.max(1, awards);
    }

    private void forgetting(String state) {
        database.sql("select set_config('buluo.forgetting', :state, true)")
                .param("state", state)
                .query(String.class)
                .single();
    }
}
