package org.buluo.app.reporting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.buluo.app.account.ChildState;
import org.buluo.app.account.PersonCard;
import org.buluo.app.account.Run;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Sm3;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Writes a ledger down and reads it back as it was frozen; within a transaction of whoever calls. */
@Repository
class LedgerStore {

    private static final String[] COLUMNS = {
        "ledger_id",
        "place",
        "child_id",
        "was",
        "is_now",
        "before_township",
        "before_school",
        "township",
        "school",
        "stage",
        "grade",
        "aid",
        "schooling",
        "on_register",
        "categories",
        "granted",
        "reason",
        "school_reason",
        "township_reason",
        "person"
    };
    private static final String SIGNED = """
            concat_ws(chr(9), l.place, l.child_id, l.was, l.is_now, l.before_township, l.before_school, l.township, l.school,
                l.stage, coalesce(l.grade, 0), l.aid, l.schooling, l.on_register, coalesce(l.categories, -1), l.granted,
                l.reason, l.school_reason, l.township_reason) as signed
            """;

    private final JdbcClient database;
    private final DataSource source;
    private final Codec codec;

    LedgerStore(JdbcClient database, DataSource source, Codec codec) {
        this.database = database;
        this.source = source;
        this.codec = codec;
    }

    /** Ledgers are issued one after the other. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('reporting.ledger'))")
                .query((row, i) -> 0)
                .list();
    }

    /** What this job made before it was broken off and begun anew. */
    Optional<Long> madeBy(long job) {
        return database.sql("select id from reporting.ledger where job_id = :job")
                .param("job", job)
                .query(Long.class)
                .optional();
    }

    /** The latest ledger. */
    Optional<Ledger> latest() {
        return database.sql("select * from reporting.ledger order by id desc limit 1")
                .query((row, i) -> Ledgers.ledger(row))
                .optional();
    }

    /** The children of a ledger, as it froze them. */
    List<ChildState> children(long ledger) {
        return database.sql("select * from reporting.ledger_line where ledger_id = :ledger and is_now order by place")
                .param("ledger", ledger)
                .query((row, i) -> state(row))
                .list();
    }

    private ChildState state(ResultSet row) throws SQLException {
        PersonOnLedger person = PersonOnLedger.open(codec, row.getBytes("person"));
        return new ChildState(
                row.getLong("child_id"),
                new PersonCard(person.name(), null, person.studentNumber(), ""),
                row.getString("township"),
                row.getString("school"),
                row.getString("stage"),
                row.getObject("grade", Integer.class),
                AidStanding.valueOf(row.getString("aid")),
                SchoolStanding.valueOf(row.getString("schooling")),
                row.getBoolean("on_register"),
                row.getObject("categories", Integer.class),
                false,
                false,
                row.getString("granted"));
    }

    /** What is written besides the lines. @param job that makes it */
    record Head(long job, String month, Ledger previous, Run run, SignedIn who) {}

    /** Tells how far it is. */
    interface Progress {
        void at(long done, long total);
    }

    long write(Head head, List<LedgerEntry> entries, Progress progress) {
        long id = database.sql("select nextval(pg_get_serial_sequence('reporting.ledger', 'id'))")
                .query(Long.class)
                .single();
        lines(id, entries, progress);
        database.sql("""
                        insert into reporting.ledger (id, month, previous_id, run_id, term, as_of, last_children, more, fewer,
                            children, lines, sm3, job_id, issued_by, issued_by_name)
                        overriding system value
                        values (:id, :month, :previous, :run, :term, :asOf, :last, :more, :fewer, :now, :lines, :sm3, :job, :by,
                            :name)
                        """)
                .param("id", id)
                .param("month", head.month())
                .param(
                        "previous",
                        head.previous() == null ? null : head.previous().id())
                .param("run", head.run().id())
                .param("term", head.run().term().toString())
                .param("asOf", head.run().asOf())
                .param("last", count(entries, true, false) + count(entries, true, true))
                .param("more", count(entries, false, true))
                .param("fewer", count(entries, true, false))
                .param("now", count(entries, false, true) + count(entries, true, true))
                .param("lines", entries.size())
                .param(
                        "sm3",
                        sign(
                                id,
                                head.month(),
                                head.previous() == null ? "" : head.previous().sm3()))
                .param("job", head.job())
                .param("by", head.who().id())
                .param("name", head.who().displayName())
                .update();
        return id;
    }

    private static int count(List<LedgerEntry> entries, boolean was, boolean isNow) {
        return (int) entries.stream()
                .filter(entry -> entry.was() == was && entry.isNow() == isNow)
                .count();
    }

    private void lines(long id, List<LedgerEntry> entries, Progress progress) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(connection, "reporting.ledger_line", COLUMNS)) {
            int place = 0;
            for (LedgerEntry entry : entries) {
                copy.row(values(id, ++place, entry));
                progress.at(place, entries.size());
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private Object[] values(long id, int place, LedgerEntry entry) {
        ChildState before = entry.before();
        ChildState now = entry.now();
        ChildState shown = entry.shown();
        return new Object[] {
            id,
            place,
            shown.child(),
            entry.was(),
            entry.isNow(),
            before == null ? "" : before.township(),
            before == null ? "" : before.school(),
            now == null ? "" : now.township(),
            now == null ? "" : now.school(),
            shown.stage(),
            shown.grade(),
            shown.aid().name(),
            shown.schooling().name(),
            shown.onRegister(),
            shown.categories(),
            shown.granted(),
            name(entry.reason()),
            name(entry.schoolReason()),
            name(entry.townshipReason()),
            PersonOnLedger.of(shown).sealed(codec)
        };
    }

    private static String name(Reason reason) {
        return reason == null ? "" : reason.name();
    }

    /** Whether the lines of a ledger are still what was signed. @param previous null for the first one */
    boolean isIntact(Ledger ledger, Ledger previous) {
        return sign(ledger.id(), ledger.month(), previous == null ? "" : previous.sm3())
                .equals(ledger.sm3());
    }

    /** Whether names on it went, their keeping period having ended: then nothing can be held against the signature. */
    boolean isForgotten(Ledger ledger) {
        return database.sql(
                        "select exists (select from reporting.ledger_line where ledger_id = :ledger and person is null)")
                .param("ledger", ledger.id())
                .query(Boolean.class)
                .single();
    }

    private String sign(long id, String month, String before) {
        StringBuilder signed = new StringBuilder("buluo-ledger-1\t" + month + "\t" + before);
        database.sql("select " + SIGNED
                        + ", l.person from reporting.ledger_line l where l.ledger_id = :ledger order by l.place")
                .param("ledger", id)
                .query((row, i) -> {
                    PersonOnLedger person = PersonOnLedger.open(codec, row.getBytes("person"));
                    return signed.append('\n')
                            .append(row.getString("signed"))
                            .append('\t')
                            .append(person.name())
                            .append('\t')
                            .append(person.studentNumber());
                })
                .list();
        return Sm3.of(signed.toString());
    }
}
