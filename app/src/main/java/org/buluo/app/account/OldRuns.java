package org.buluo.app.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.buluo.app.aid.Determinations;
import org.buluo.app.intake.DeliveriesInUse;
import org.buluo.app.linkage.DoubtfulPairs;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reconciliations with their lines, verdicts, doubtful pairs and files. The account that counts is never deleted, nor is
 * the newest one of a term that is still open; and what a kept one was made of is in use.
 */
@Repository
class OldRuns implements KeptData, DeliveriesInUse {

    private static final String ENDED = """
            from account.run r where r.state in ('done', 'failed') and r.finished_at is not null
            """;

    private final JdbcClient database;
    private final Determinations determinations;
    private final DoubtfulPairs pairs;
    private final Clock clock;

    OldRuns(JdbcClient database, Determinations determinations, DoubtfulPairs pairs, Clock clock) {
        this.database = database;
        this.determinations = determinations;
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "account.runs";
    }

    private record Newest(long id, String term) {}

    /** The newest that came to its end, of each term that is not over and of all terms. */
    List<Long> current() {
        List<Newest> newest = database.sql("""
                        select distinct on (term) id, term from account.run where state = 'done' order by term, id desc
                        """)
                .query((row, i) -> new Newest(row.getLong("id"), row.getString("term")))
                .list();
        Set<Long> current = new HashSet<>();
        newest.stream().map(Newest::id).max(Long::compare).ifPresent(current::add);
        newest.stream().filter(run -> isOpen(run.term())).map(Newest::id).forEach(current::add);
        return new ArrayList<>(current);
    }

    /** Money of a term may come until the next one ends. */
    private boolean isOpen(String code) {
        return Term.parse(code)
                .map(term -> term.next().next().firstDay().isAfter(LocalDate.now(clock)))
                .orElse(true);
    }

    @Override
    public Holding look(Instant before) {
        return database.sql("select count(*) as rows, min(r.finished_at) as oldest, count(*) filter ("
                        + "where r.finished_at < :before and not (r.id = any(cast(:current as bigint[])))) as past "
                        + ENDED)
                .param("before", Timestamp.from(before))
                .param("current", current().toArray(Long[]::new))
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    @Override
    public long delete(Instant before) {
        List<Long> gone = database.sql("select r.id " + ENDED + """
                         and r.finished_at < :before and not (r.id = any(cast(:current as bigint[])))
                        order by r.id limit 1
                        """)
                .param("before", Timestamp.from(before))
                .param("current", current().toArray(Long[]::new))
                .query(Long.class)
                .list();
        gone.forEach(this::forget);
        return gone.size();
    }

    private void forget(long run) {
        determinations.forget(run);
        pairs.forget(run);
        database.sql("update account.run set previous_run = null where previous_run = :run")
                .param("run", run)
                .update();
        database.sql("delete from account.run where id = :run")
                .param("run", run)
                .update();
    }

    @Override
    public Collection<Long> inUse() {
        return database.sql("select distinct delivery_id from account.run_input")
                .query(Long.class)
                .list();
    }
}
