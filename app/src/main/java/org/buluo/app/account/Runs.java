package org.buluo.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The reconciliations. That there was one is known to whoever may see anything; its files to the whole county alone. */
@Repository
public class Runs {

    private static final String FIELDS = """
            r.id, r.term, r.as_of, r.cut_off, r.pack, r.pack_version, r.state, r.requested_by, r.started_at, r.finished_at,
            r.previous_run, r.children, r.decisions, r.decisions_unused, r.fingerprint
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Codec codec;

    Runs(JdbcClient database, JsonMapper json, Codec codec) {
        this.database = database;
        this.json = json;
        this.codec = codec;
    }

    /** The account that counts now: of the latest reconciliation that came to its end. */
    public Optional<Run> current(Scope scope) {
        return latest(scope, 1).stream().findFirst();
    }

    /** Those that came to their end, newest first. */
    public List<Run> latest(Scope scope, int limit) {
        return isBlind(scope)
                ? List.of()
                : database.sql("select " + FIELDS
                                + " from account.run r where r.state = 'done' order by r.id desc limit :limit")
                        .param("limit", limit)
                        .query(Runs::row)
                        .list();
    }

    /** The one of this key, when its account may be read. */
    public Optional<Run> find(Scope scope, long id) {
        return isBlind(scope)
                ? Optional.empty()
                : database.sql("select " + FIELDS + " from account.run r where r.state = 'done' and r.id = :id")
                        .param("id", id)
                        .query(Runs::row)
                        .optional();
    }

    /** Its sums; for who sees a part of the county, which lists were absent alone. */
    public RunSummary summary(Scope scope, long id) {
        return isBlind(scope)
                ? RunSummary.NONE
                : database.sql("select summary from account.run where id = :id and summary is not null")
                        .param("id", id)
                        .query(String.class)
                        .optional()
                        .map(text -> RunSummary.of(json.readTree(text)))
                        .map(whole -> scope.isWholeCounty() ? whole : whole.inPart())
                        .orElse(RunSummary.NONE);
    }

    /** The files and sheets whose rows it holds, by place. */
    public List<RunSource> sources(Scope scope, long id) {
        return isBlind(scope)
                ? List.of()
                : database.sql("""
                                select place, delivery_id, file_name, sheet, kind from account.run_source
                                where run_id = :id order by place
                                """)
                        .param("id", id)
                        .query((row, i) -> new RunSource(
                                row.getInt(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)))
                        .list();
    }

    /** The files that it read. */
    public List<RunInput> inputs(Scope scope, long id) {
        return database.sql("""
                        select delivery_id, file_name, sha256 from account.run_input
                        where run_id = :id and %s order by file_name, delivery_id
                        """.formatted(countyOnly(scope)))
                .param("id", id)
                .query((row, i) -> new RunInput(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The files that it made. */
    public List<RunOutput> outputs(Scope scope, long id) {
        return database.sql("""
                        select name, octet_length(content) from account.run_file
                        where run_id = :id and %s order by name
                        """.formatted(countyOnly(scope)))
                .param("id", id)
                .query((row, i) -> new RunOutput(row.getString(1), row.getLong(2)))
                .list();
    }

    /** The content of a file that it made. */
    public Optional<byte[]> output(Scope scope, long id, String name) {
        return database.sql("select content from account.run_file where run_id = :id and name = :name and %s"
                        .formatted(countyOnly(scope)))
                .param("id", id)
                .param("name", name)
                .query((row, i) -> codec.open(row.getBytes(1)))
                .optional();
    }

    private static String countyOnly(Scope scope) {
        return scope.on(ScopeColumns.countyOnly()).sql();
    }

    private static boolean isBlind(Scope scope) {
        return scope instanceof Scope.None;
    }

    private static Run row(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                Term.parse(row.getString("term")).orElseThrow(),
                row.getObject("as_of", LocalDate.class),
                row.getObject("cut_off", LocalDate.class),
                row.getString("pack"),
                row.getInt("pack_version"),
                row.getString("state"),
                row.getString("requested_by"),
                row.getTimestamp("started_at").toInstant(),
                moment(row.getTimestamp("finished_at")),
                row.getObject("previous_run", Long.class),
                row.getInt("children"),
                row.getInt("decisions"),
                row.getInt("decisions_unused"),
                row.getString("fingerprint"));
    }

    private static Instant moment(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
