package org.buluo.app.corrections;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.buluo.app.account.AfterRun;
import org.buluo.app.account.KeptRun;
import org.buluo.app.casework.Owner;
import org.buluo.app.corrections.CorrectionLine.Place;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.RosterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Brings the correction lists up to each reconciliation, in a few statements however many lines there are. */
@Repository
class LinesOfRuns implements AfterRun {

    private static final String[] CONTENT = {
        "fault",
        "is_equal",
        "township",
        "school",
        "content",
        "mark",
        "right_mark",
        "print",
        "delivery_id",
        "file_name",
        "sheet",
        "row"
    };
    private static final String[] NEW = {
        "roster", "place", "child_id", "aspect", "term", "owner_level", "owner", "unit", "since", "first_run"
    };

    private final JdbcClient database;
    private final DataSource source;
    private final Codec codec;
    private final Keepers keepers;
    private final CorrectionCases cases;
    private final Clock clock;

    LinesOfRuns(
            JdbcClient database, DataSource source, Codec codec, Keepers keepers, CorrectionCases cases, Clock clock) {
        this.database = database;
        this.source = source;
        this.codec = codec;
        this.keepers = keepers;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void kept(KeptRun run) {
        Outcome outcome = Settling.of(run, stored(), codec);
        add(run.run(), outcome.added());
        change(run.run(), outcome.changed(), false);
        change(run.run(), outcome.reopened(), true);
        close(run.run(), outcome.closed());
        cases.settled();
    }

    private List<StoredLine> stored() {
        return database.sql("""
                        select id, roster, place, child_id, aspect, term, township, print, mark, right_mark, delivery_id,
                            sheet, row, state
                        from corrections.line
                        """)
                .query((row, i) -> new StoredLine(
                        row.getLong("id"),
                        new StoredLine.Key(
                                new RosterOf(RosterKind.valueOf(row.getString("roster")), row.getString("place")),
                                row.getLong("child_id"),
                                Aspect.valueOf(row.getString("aspect")),
                                row.getString("term")),
                        row.getString("township"),
                        row.getLong("print"),
                        row.getLong("mark"),
                        row.getObject("right_mark", Long.class),
                        row.getLong("delivery_id"),
                        row.getString("sheet"),
                        row.getInt("row"),
                        CorrectionLine.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT))))
                .list();
    }

    private void copy(String table, String[] columns, Consumer<BulkCopy> rows) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(connection, table, columns)) {
            rows.accept(copy);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private Object[] content(FoundLine line) {
        Place at = line.at();
        return new Object[] {
            line.finding().fault().name(),
            line.finding().isEqual(),
            line.township(),
            line.school(),
            codec.seal(line.content().packed()),
            line.mark(),
            line.rightMark(),
            line.print(),
            at.delivery(),
            at.file(),
            at.sheet(),
            at.row()
        };
    }

    private void add(long run, List<FoundLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Keepers.Kept kept = keepers.today();
        LocalDate today = LocalDate.now(clock);
        copy(
                "corrections.line",
                joined(NEW, CONTENT),
                copy -> lines.forEach(line -> {
                    RosterOf roster = line.key().roster();
                    Owner owner = kept.owner(roster, line.keeper());
                    Object[] fresh = {
                        roster.kind().name(),
                        roster.place(),
                        line.key().child(),
                        line.key().aspect().name(),
                        line.key().term(),
                        owner.level().code(),
                        owner.name(),
                        kept.unit(roster),
                        today,
                        run
                    };
                    copy.row(joined(fresh, content(line)));
                }));
        database.sql("""
                        insert into corrections.step (line_id, what, by_login, by_name, facts)
                        select id, :what, :login, :name, array[:run, file_name, sheet, cast(row as text)]
                        from corrections.line where first_run = :id
                        """)
                .param("what", LineStep.FOUND)
                .param("login", SignedIn.system().login())
                .param("name", SignedIn.system().displayName())
                .param("run", String.valueOf(run))
                .param("id", run)
                .update();
    }

    /** A line that opens again must be handed over again. */
    private void change(long run, List<Outcome.Changed> lines, boolean again) {
        if (lines.isEmpty()) {
            return;
        }
        String table = again ? "correction_again" : "correction_changed";
        database.sql("create temporary table " + table + " on commit drop as select id, " + String.join(", ", CONTENT)
                        + " from corrections.line with no data")
                .update();
        copy(
                table,
                joined(new String[] {"id"}, CONTENT),
                copy -> lines.forEach(
                        line -> copy.row(joined(new Object[] {line.line().id()}, content(line.now())))));
        String set = String.join(", ", CONTENT);
        String from = "t." + String.join(", t.", CONTENT);
        String open = again
                ? ", state = 'open', closing = '', closed_at = null, closed_run = null, proof_delivery = null,"
                        + " proof_file = '', proof_sheet = '', proof_row = null, reopened = l.reopened + 1,"
                        + " handing_id = null, disputed_by = null, accepted_by = null"
                : "";
        database.sql("update corrections.line l set (" + set + ") = row (" + from + ")" + open + " from " + table
                        + " t where t.id = l.id")
                .update();
        database.sql("""
                        insert into corrections.step (line_id, what, by_login, by_name, facts)
                        select id, :what, :login, :name, array[:run, file_name, sheet, cast(row as text)] from %s
                        """.formatted(table))
                .param("what", again ? LineStep.REOPENED : LineStep.CHANGED)
                .param("login", SignedIn.system().login())
                .param("name", SignedIn.system().displayName())
                .param("run", String.valueOf(run))
                .update();
    }

    private void close(long run, List<Outcome.Closed> lines) {
        if (lines.isEmpty()) {
            return;
        }
        database.sql("""
                        create temporary table correction_closed (
                            id bigint, closing text, delivery bigint, file text, sheet text, row int) on commit drop
                        """).update();
        copy(
                "correction_closed",
                new String[] {"id", "closing", "delivery", "file", "sheet", "row"},
                copy -> lines.forEach(line -> {
                    Place proof = line.proof();
                    copy.row(
                            line.line().id(),
                            line.closing(),
                            proof == null ? null : proof.delivery(),
                            proof == null ? "" : proof.file(),
                            proof == null ? "" : proof.sheet(),
                            proof == null ? null : proof.row());
                }));
        database.sql("""
                        with ended as (
                            update corrections.line l set state = 'closed', closing = t.closing, closed_at = now(),
                                closed_run = :run, proof_delivery = t.delivery, proof_file = t.file,
                                proof_sheet = t.sheet, proof_row = t.row
                            from correction_closed t where t.id = l.id returning l.*)
                        insert into corrections.step (line_id, what, by_login, by_name, facts)
                        select id, closing, :login, :name,
                            array[:told, proof_file, proof_sheet, coalesce(cast(proof_row as text), '')] from ended
                        """)
                .param("run", run)
                .param("login", SignedIn.system().login())
                .param("name", SignedIn.system().displayName())
                .param("told", String.valueOf(run))
                .update();
    }

    private static <T> T[] joined(T[] first, T[] second) {
        T[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
