package org.buluo.app.aid;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.JobContext;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Writes a determination down; within a transaction of whoever calls. */
@Repository
class FreezeStore {

    private static final long FEN_PER_YUAN = 100;
    private static final String[] AWARD = {
        "list_id",
        "place",
        "term",
        "child_id",
        "provision",
        "amount_fen",
        "payee",
        "basis_id",
        "township",
        "school",
        "home_township",
        "attends",
        "stage",
        "grade",
        "person",
        "moved_by",
        "moved_by_name"
    };
    private static final String[] OPEN = {
        "determination_id",
        "place",
        "child_id",
        "township",
        "school",
        "stage",
        "grade",
        "person",
        "provisions",
        "missing"
    };

    private final JdbcClient database;
    private final DataSource source;
    private final Codec codec;
    private final long secondAboveFen;

    /** @param secondAbove the sum of a list, in yuan, above which a second person in the county approves */
    FreezeStore(
            JdbcClient database,
            DataSource source,
            Codec codec,
            @Value("${buluo.aid.second-approver-above:500000}") long secondAbove) {
        this.database = database;
        this.source = source;
        this.codec = codec;
        this.secondAboveFen = Math.multiplyExact(secondAbove, FEN_PER_YUAN);
    }

    /** What this job made before it was broken off and begun anew. */
    Optional<Long> madeBy(long job) {
        return database.sql("select id from aid.term_determination where job_id = :job")
                .param("job", job)
                .query(Long.class)
                .optional();
    }

    /** Two determinations of a term come one after the other, and no award moves meanwhile. */
    void lock(Term term) {
        database.sql("select pg_advisory_xact_lock(hashtext('aid.freeze ' || :term))")
                .param("term", term.toString())
                .query((row, i) -> 0)
                .list();
        database.sql("select count(*) from (select id from aid.award where term = :term for update) locked")
                .param("term", term.toString())
                .query(Long.class)
                .single();
    }

    /** The awards of a term that none took the place of. */
    List<Standing> standing(Term term) {
        return database.sql("""
                        select id, child_id, provision, amount_fen, basis_id, school, township, state from aid.award
                        where term = :term and state <> 'SUPERSEDED'
                        """)
                .param("term", term.toString())
                .query((row, i) -> new Standing(
                        row.getLong("id"),
                        new Entitled.Subject(row.getLong("child_id"), row.getString("provision")),
                        row.getLong("amount_fen"),
                        row.getInt("basis_id"),
                        row.getString("school"),
                        row.getString("township"),
                        AwardState.valueOf(row.getString("state"))))
                .list();
    }

    long write(
            RunOfTerm run,
            AwardPlan plan,
            Map<Long, ChildOfRun> children,
            List<OpenChild> open,
            int elsewhere,
            SignedIn who,
            JobContext job) {
        supersede(plan.superseded(), who);
        long determination = head(run, plan, open.size(), elsewhere, who, job.jobId());
        lists(determination, run.term(), plan.fresh(), children, who, job);
        open(determination, open);
        return determination;
    }

    private void supersede(List<Long> awards, SignedIn who) {
        database.sql("""
                        update aid.award set state = 'SUPERSEDED', moved_by = :by, moved_by_name = :name, note = null
                        where id = any(cast(:awards as bigint[]))
                        """)
                .param("by", who.id())
                .param("name", who.displayName())
                .param("awards", awards.toArray(Long[]::new))
                .update();
    }

    private long head(RunOfTerm run, AwardPlan plan, int open, int elsewhere, SignedIn who, long job) {
        HashSet<Long> children = new HashSet<>();
        plan.fresh().forEach(one -> children.add(one.child()));
        return database.sql("""
                        insert into aid.term_determination (term, number, run_id, as_of, cut_off, pack, pack_version, children,
                            lines, amount_fen, kept_lines, superseded_lines, elsewhere_lines, open_children, job_id,
                            frozen_by, frozen_by_name)
                        values (:term, 1 + (select count(*) from aid.term_determination where term = :term), :run, :asOf,
                            :cutOff, :pack, :version, :children, :lines, :fen, :kept, :superseded, :elsewhere, :open, :job,
                            :by, :name)
                        returning id
                        """)
                .param("term", run.term().toString())
                .param("run", run.id())
                .param("asOf", run.asOf())
                .param("cutOff", run.cutOff())
                .param("pack", run.pack())
                .param("version", run.packVersion())
                .param("children", children.size())
                .param("lines", plan.fresh().size())
                .param("fen", sum(plan.fresh()))
                .param("kept", plan.kept())
                .param("superseded", plan.superseded().size())
                .param("elsewhere", elsewhere)
                .param("open", open)
                .param("job", job)
                .param("by", who.id())
                .param("name", who.displayName())
                .query(Long.class)
                .single();
    }

    private static long sum(List<Entitled> lines) {
        return lines.stream().mapToLong(Entitled::amountFen).reduce(0, Math::addExact);
    }

    private void lists(
            long determination,
            Term term,
            List<Entitled> fresh,
            Map<Long, ChildOfRun> children,
            SignedIn who,
            JobContext job) {
        Map<Holder, List<Entitled>> lists = new TreeMap<>(Comparator.comparing(Holder::level)
                .thenComparing(Holder::township)
                .thenComparing(Holder::school));
        fresh.forEach(one ->
                lists.computeIfAbsent(one.holder(), holder -> new ArrayList<>()).add(one));
        Map<Holder, Long> keys = new TreeMap<>(((TreeMap<Holder, List<Entitled>>) lists).comparator());
        lists.forEach((holder, lines) -> keys.put(holder, list(determination, term, holder, lines)));
        int written = 0;
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(connection, "aid.award", AWARD)) {
            for (Map.Entry<Holder, List<Entitled>> list : lists.entrySet()) {
                list.getValue().sort(order(children));
                int place = 0;
                for (Entitled line : list.getValue()) {
                    copy.row(values(keys.get(list.getKey()), ++place, term, line, children.get(line.child()), who));
                    job.progress(++written, fresh.size());
                }
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** By class, as schools keep their lists; a child's provisions stand together. */
    private static Comparator<Entitled> order(Map<Long, ChildOfRun> children) {
        return Comparator.<Entitled, String>comparing(
                        line -> children.get(line.child()).stage())
                .thenComparing(line -> children.get(line.child()).grade() == null
                        ? 0
                        : children.get(line.child()).grade())
                .thenComparing(line -> children.get(line.child()).className())
                .thenComparing(Entitled::child)
                .thenComparing(Entitled::provision);
    }

    private long list(long determination, Term term, Holder holder, List<Entitled> lines) {
        long sum = sum(lines);
        return database.sql("""
                        insert into aid.award_list (determination_id, term, level, school, township, lines, amount_fen,
                            needs_second)
                        values (:determination, :term, :level, :school, :township, :lines, :fen, :second)
                        returning id
                        """)
                .param("determination", determination)
                .param("term", term.toString())
                .param("level", holder.level().name())
                .param("school", holder.school())
                .param("township", holder.township())
                .param("lines", lines.size())
                .param("fen", sum)
                .param("second", sum > secondAboveFen)
                .query(Long.class)
                .single();
    }

    private Object[] values(long list, int place, Term term, Entitled line, ChildOfRun child, SignedIn who) {
        return new Object[] {
            list,
            place,
            term,
            line.child(),
            line.provision(),
            line.amountFen(),
            line.payee(),
            line.basis(),
            line.holder().township(),
            line.holder().school(),
            child.township(),
            child.attends(),
            child.stage(),
            child.grade(),
            codec.seal(PersonOnList.of(child).packed()),
            who.id(),
            who.displayName()
        };
    }

    private void open(long determination, List<OpenChild> open) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(connection, "aid.open_verdict", OPEN)) {
            int place = 0;
            for (OpenChild one : open) {
                ChildOfRun child = one.child();
                copy.row(
                        determination,
                        ++place,
                        child.childId(),
                        child.township(),
                        child.schoolHere(),
                        child.stage(),
                        child.grade(),
                        codec.seal(PersonOnList.of(child).packed()),
                        one.provisions().toArray(String[]::new),
                        one.missing().toArray(String[]::new));
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
