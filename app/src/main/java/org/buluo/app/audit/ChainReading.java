package org.buluo.app.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the whole chain as it stood at one moment, a few thousand links at a time, and has it checked. */
public final class ChainReading {

    private static final int AT_ONCE = 5000;
    private static final String LINKS = "select s.position, s.entry_id, s.digest, s.previous, s.hash, " + Chain.ENTRY
            + " from audit.seal s left join audit.entry e on e.id = s.entry_id order by s.position";
    private static final String WAITING = """
            select e.id, cast(extract(epoch from e.at) * 1000000 as bigint) as at_micros
            from audit.entry e where not exists (select from audit.seal s where s.entry_id = e.id) order by e.id
            """;

    private ChainReading() {}

    /**
     * What was found.
     *
     * @param sealed how many links the chain has
     * @param waiting how many entries are not sealed yet
     * @param end the last link as a certificate; null for an empty chain
     * @param forgotten how many entries went when their period ended
     * @param beginning what stands for them, as a certificate; null when none went
     * @param faults what is wrong, each in Chinese and in English, in the order of the chain
     */
    public record Findings(
            long sealed, long waiting, Anchor end, long forgotten, Anchor beginning, List<Said> faults) {}

    /** A fault in words. */
    public record Said(String chinese, String english) {}

    /**
     * Checks the chain against the anchors in the database and others.
     *
     * @param kept anchors from elsewhere: of the file beside the database, of paper
     */
    public static Findings check(Connection database, List<Anchor> kept) throws SQLException {
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            List<Anchor> anchors = new ArrayList<>(kept);
            anchors.addAll(anchors(statement));
            Forgotten forgotten = forgotten(statement);
            ChainCheck check = new ChainCheck(anchors, forgotten);
            Anchor end = links(statement, check);
            long waiting = waiting(statement, check);
            List<Said> said = check.faults().stream()
                    .map(fault -> new Said(fault.chinese(), fault.english()))
                    .toList();
            return new Findings(
                    check.count(),
                    waiting,
                    end,
                    forgotten == null ? 0 : forgotten.entries(),
                    forgotten == null ? null : forgotten.anchor(),
                    said);
        }
    }

    private static List<Anchor> anchors(Statement statement) throws SQLException {
        List<Anchor> anchors = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select day, position, hash from audit.anchor")) {
            while (row.next()) {
                anchors.add(new Anchor(
                        row.getObject("day", LocalDate.class), row.getLong("position"), row.getBytes("hash")));
            }
        }
        return anchors;
    }

    /** All that went: the anchor of the last, and how many they were. A console of before knows of none. */
    private static Forgotten forgotten(Statement statement) throws SQLException {
        try (ResultSet known = statement.executeQuery("select to_regclass('audit.forgotten')")) {
            known.next();
            if (known.getString(1) == null) {
                return null;
            }
        }
        try (ResultSet row = statement.executeQuery("""
                select position, day, hash, made, (select sum(entries) from audit.forgotten) as entries
                from audit.forgotten order by position desc limit 1
                """)) {
            if (!row.next()) {
                return null;
            }
            Anchor anchor =
                    new Anchor(row.getObject("day", LocalDate.class), row.getLong("position"), row.getBytes("hash"));
            return new Forgotten(
                    anchor, row.getLong("entries"), row.getTimestamp("made").toInstant());
        }
    }

    private static Anchor links(Statement statement, ChainCheck check) throws SQLException {
        Seal last = null;
        try (ResultSet row = statement.executeQuery(LINKS)) {
            while (row.next()) {
                last = Chain.seal(row);
                row.getLong("id");
                check.next(last, row.wasNull() ? null : Chain.entry(row));
            }
        }
        return last == null ? null : new Anchor(LocalDate.now(), last.position(), last.hash());
    }

    private static long waiting(Statement statement, ChainCheck check) throws SQLException {
        long waiting = 0;
        try (ResultSet row = statement.executeQuery(WAITING)) {
            while (row.next()) {
                if (check.unsealed(row.getLong("id"), row.getLong("at_micros"))) {
                    waiting++;
                }
            }
        }
        return waiting;
    }
}
