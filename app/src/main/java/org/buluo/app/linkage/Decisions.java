package org.buluo.app.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.casework.Cases;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.account.Decision;
import org.buluo.core.account.Decision.Ruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decided. Rows are added and never changed but for being undone; of one pair the latest that is not undone
 * counts, and nothing that a machine does overrides it.
 */
@Repository
public class Decisions {

    private static final String OF_PAIRS = """
            insert into linkage.decision
                (pair_token, left_id, right_id, ruling, left_child, right_child, left_name, right_name, left_township,
                 left_school, right_township, right_school, situation, bulk, decided_by, decided_by_name, decided_on,
                 note)
            select p.pair_token, p.left_id, p.right_id, :ruling, p.left_child, p.right_child, p.left_name, p.right_name,
                p.left_township, p.left_school, p.right_township, p.right_school, p.situation, %s, :login, :name, :today,
                :note
            from %s
            where %s and %s and %s
            order by p.rank
            """;

    private final JdbcClient database;
    private final Codec codec;
    private final Audit audit;
    private final Cases cases;
    private final Clock clock;

    Decisions(JdbcClient database, Codec codec, Audit audit, Cases cases, Clock clock) {
        this.database = database;
        this.codec = codec;
        this.audit = audit;
        this.cases = cases;
        this.clock = clock;
    }

    /** Whether this person may decide; others may look. */
    public static boolean mayDecide(SignedIn who) {
        return Permission.DECIDE.isOf(who.role());
    }

    private static void demandMayDecide(SignedIn who) {
        if (!mayDecide(who)) {
            throw new AccessDeniedException("may not decide");
        }
    }

    /** The decisions that count, for a reconciliation. */
    public List<Decision> standing() {
        return database.sql("""
                        select left_id, right_id, ruling, decided_by_name, decided_on, note
                        from linkage.decision d
                        where undone_at is null and ruling <> 'unsure'
                          and (right_id is null or not exists (
                            select 1 from linkage.decision later
                            where later.pair_token = d.pair_token and later.undone_at is null and later.id > d.id))
                        order by id
                        """).query(this::decision).list();
    }

    private Decision decision(ResultSet row, int number) throws SQLException {
        Personal left = codec.open(Personal.Kind.NUMBER, row.getBytes("left_id"));
        Personal right = codec.open(Personal.Kind.NUMBER, row.getBytes("right_id"));
        return new Decision(
                left.reveal(),
                right == null ? "" : right.reveal(),
                Ruling.parse(row.getString("ruling")).orElseThrow(),
                row.getString("decided_by_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("note"));
    }

    /**
     * Decides about a pair of the reconciliation under review.
     *
     * @param seen the number of the decision that the reviewer saw on the pair; 0 for none
     * @return the decision's number; empty when the pair is not this person's, or was decided meanwhile
     */
    @Transactional
    public Optional<Long> decide(int place, long seen, PairRuling ruling, String note, SignedIn who) {
        demandMayDecide(who);
        SqlPredicate mine = PairScope.on(who.scope(), "p");
        Optional<Long> decision = database.sql(OF_PAIRS.formatted(
                                "null",
                                PairQueue.PAIRS,
                                PairQueue.CURRENT,
                                mine.sql(),
                                "p.place = :place and coalesce(d.id, 0) = :seen")
                        + " returning id")
                .params(mine.parameters())
                .params(made(ruling, note, who))
                .param("place", place)
                .param("seen", seen)
                .query(Long.class)
                .optional();
        decision.ifPresent(id -> {
            audit.record(who, "linkage.decide", "decision:" + id, note);
            cases.dataChanged(DoubtfulPairs.MATTER);
        });
        return decision;
    }

    /**
     * Decides about all open pairs of a filter; each gets a decision of its own.
     *
     * @return what they are undone by together; empty when there was none
     */
    @Transactional
    public Optional<Long> decideAll(PairFilter filter, PairRuling ruling, String note, SignedIn who) {
        demandMayDecide(who);
        long bulk =
                database.sql("select nextval('linkage.bulk')").query(Long.class).single();
        SqlPredicate mine = PairScope.on(who.scope(), "p");
        PairFilter open = filter.withDecided("open");
        int made = database.sql(OF_PAIRS.formatted(":bulk", PairQueue.PAIRS, PairQueue.CURRENT, mine.sql(), open.sql()))
                .params(mine.parameters())
                .params(made(ruling, note, who))
                .params(open.parameters())
                .param("bulk", bulk)
                .update();
        if (made == 0) {
            return Optional.empty();
        }
        audit.record(who, "linkage.decide-all", "bulk:" + bulk, note);
        cases.dataChanged(DoubtfulPairs.MATTER);
        return Optional.of(bulk);
    }

    private Map<String, Object> made(PairRuling ruling, String note, SignedIn who) {
        return Map.of(
                "ruling", ruling.word(),
                "login", who.login(),
                "name", who.displayName(),
                "today", LocalDate.now(clock),
                "note", note == null ? "" : note.strip());
    }

    /**
     * Decides about one child; whoever calls has made sure that this person may see the child.
     *
     * @param childId the child's key
     * @param id by which the reconciliation finds the child (design.md §4, {@code --decisions})
     * @param where whose the child is, so that whoever is responsible for it sees the decision
     * @param ruling one that is not about a pair
     * @param day from which it holds
     * @return the decision's number, by which it can be undone
     */
    @Transactional
    public long decideChild(
            long childId,
            String id,
            DoubtfulPair.Where where,
            Ruling ruling,
            LocalDate day,
            String note,
            SignedIn who) {
        demandMayDecide(who);
        if (ruling.isAboutPair()) {
            throw new IllegalArgumentException(ruling + " is about two rows");
        }
        long decision = database.sql("""
                        insert into linkage.decision
                            (pair_token, left_id, ruling, child_id, left_child, left_township, left_school, decided_by,
                             decided_by_name, decided_on, note)
                        values (:token, :id, :ruling, :child, :child, :township, :school, :login, :name, :day, :note)
                        returning id
                        """)
                .param("token", PairToken.of(codec, id, ""))
                .param("id", codec.seal(Personal.number(id)))
                .param("ruling", word(ruling))
                .param("child", childId)
                .param("township", where.township())
                .param("school", where.school())
                .param("login", who.login())
                .param("name", who.displayName())
                .param("day", day)
                .param("note", note == null ? "" : note.strip())
                .query(Long.class)
                .single();
        audit.record(who, "linkage.decide-child", "decision:" + decision, note == null ? "" : note);
        return decision;
    }

    /** Takes in a decision that was written down elsewhere: a line of a decisions file. */
    public void add(Decision decision, SignedIn who) {
        boolean pair = decision.ruling().isAboutPair();
        database.sql("""
                        insert into linkage.decision
                            (pair_token, left_id, right_id, ruling, decided_by, decided_by_name, decided_on, note)
                        values (:token, :left, :right, :ruling, :login, :name, :on, :note)
                        """)
                .param("token", PairToken.of(codec, decision.leftId(), decision.rightId()))
                .param("left", codec.seal(Personal.number(decision.leftId())))
                .param("right", pair ? codec.seal(Personal.number(decision.rightId())) : null)
                .param("ruling", word(decision.ruling()))
                .param("login", who.login())
                .param("name", decision.by())
                .param("on", decision.on())
                .param("note", decision.note())
                .update();
    }

    private static String word(Ruling ruling) {
        return ruling.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Undoes a decision. @return whether this person had one to undo */
    @Transactional
    public boolean undo(long decision, SignedIn who) {
        boolean undone = undo("d.id = :number", decision, who) == 1;
        if (undone) {
            audit.record(who, "linkage.undo", "decision:" + decision, "");
            cases.dataChanged(DoubtfulPairs.MATTER);
        }
        return undone;
    }

    /** Undoes decisions that were made together. @return how many stood and were this person's to undo */
    @Transactional
    public int undoAll(long bulk, SignedIn who) {
        int undone = undo("d.bulk = :number", bulk, who);
        if (undone > 0) {
            audit.record(who, "linkage.undo-all", "bulk:" + bulk, "");
            cases.dataChanged(DoubtfulPairs.MATTER);
        }
        return undone;
    }

    private int undo(String which, long number, SignedIn who) {
        demandMayDecide(who);
        SqlPredicate mine = PairScope.on(who.scope(), "d");
        return database.sql("""
                        update linkage.decision d
                        set undone_at = now(), undone_by = :login, undone_by_name = :name
                        where undone_at is null and %s and %s
                        """.formatted(which, mine.sql()))
                .params(mine.parameters())
                .param("number", number)
                .param("login", who.login())
                .param("name", who.displayName())
                .update();
    }
}
