package org.buluo.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.roster.RosterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were sent: one row each, from the moment that their bytes are kept. */
@Repository
class Deliveries {

    static final ScopeColumns SCOPE = new ScopeColumns("d.township", "d.school", "d.unit");
    private static final long NAMING = 0x696e74616b65L;

    private final JdbcClient database;
    private final Codec codec;

    Deliveries(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    long addUpload(SignedIn who) {
        return database.sql("insert into intake.upload (sent_by, sent_by_name) values (:login, :name) returning id")
                .param("login", who.login())
                .param("name", who.displayName())
                .query(Long.class)
                .single();
    }

    void nameJob(long upload, long job) {
        database.sql("update intake.upload set job_id = :job where id = :upload")
                .param("job", job)
                .param("upload", upload)
                .update();
    }

    /** Adds a file under a name that no other has. Its place is its sender's until its rows tell better. */
    long add(long upload, String sent, LocalDate statedOn, SignedIn who) {
        return database.sql("""
                        insert into intake.delivery (upload_id, file_name, sent_name, bytes, sha256, state, township,
                          school, unit, stated_on, sent_by, sent_by_name)
                        values (:upload, :name, :sent, 0, '', 'received', :township, :school, :unit, :statedOn,
                          :login, :displayName)
                        returning id
                        """)
                .param("upload", upload)
                .param("name", unlikeOthers(sent))
                .param("sent", sent)
                .param("township", who.scope() instanceof Scope.Area area ? area.township() : "")
                .param("school", who.scope() instanceof Scope.School school ? school.school() : "")
                .param("unit", who.scope() instanceof Scope.Unit unit ? unit.unit() : "")
                .param("statedOn", statedOn)
                .param("login", who.login())
                .param("displayName", who.displayName())
                .query(Long.class)
                .single();
    }

    private String unlikeOthers(String sent) {
        database.sql("select pg_advisory_xact_lock(:key)")
                .param("key", NAMING)
                .query()
                .singleRow();
        String name = sent;
        int number = 1;
        while (isTaken(name)) {
            number++;
            name = FileNames.numbered(sent, number);
        }
        return name;
    }

    private boolean isTaken(String name) {
        return CurrentScope.beyond(
                () -> database.sql("select exists (select from intake.delivery where file_name = :name)")
                        .param("name", name)
                        .query(Boolean.class)
                        .single());
    }

    void describe(long delivery, Contents.Written written) {
        database.sql("update intake.delivery set bytes = :bytes, sha256 = :sha256 where id = :id")
                .param("bytes", written.bytes())
                .param("sha256", written.sha256())
                .param("id", delivery)
                .update();
    }

    /** What of an upload waits to be taken in, the largest first. */
    List<Delivery> waiting(long upload) {
        return database.sql(
                        SELECT + " where d.upload_id = :upload and d.state = 'received' order by d.bytes desc, d.id")
                .param("upload", upload)
                .query(Deliveries::row)
                .list();
    }

    /** The delivery, when this person may see it. */
    Optional<Delivery> find(Scope scope, long id) {
        SqlPredicate mine = scope.on(SCOPE);
        return database.sql(SELECT + " where d.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query(Deliveries::row)
                .optional();
    }

    /** The delivery that counts and has the same bytes. */
    Optional<Delivery> takenWith(String sha256) {
        return database.sql(SELECT + " where d.sha256 = :sha256 and d.state = 'taken'")
                .param("sha256", sha256)
                .query(Deliveries::row)
                .optional();
    }

    /** Whether a delivery counts that has the same bytes, whosever it is. */
    boolean isTakenWith(String sha256) {
        return CurrentScope.beyond(() -> takenWith(sha256).isPresent());
    }

    /** The password that was told for a file; null for none. */
    String password(long delivery) {
        Personal sealed = codec.open(
                Personal.Kind.TEXT,
                database.sql("select password from intake.delivery where id = :id")
                        .param("id", delivery)
                        .query((row, i) -> new byte[][] {row.getBytes(1)})
                        .single()[0]);
        return sealed == null ? null : sealed.reveal();
    }

    /** Nothing of it counts. */
    void refuse(long delivery, Refusal refusal) {
        database.sql("""
                        update intake.delivery set state = 'refused', refusal = :why, refused = :text, rows_in = 0,
                          rows_kept = 0, rows_returned = 0, rows_defect = 0
                        where id = :id
                        """)
                .param("why", refusal.why().stored())
                .param("text", refusal.text())
                .param("id", delivery)
                .update();
    }

    static final String STANDING = "exists (select from intake.standing s where s.id = d.id) as standing";
    static final String SELECT = "select d.*, " + STANDING + " from intake.delivery d";

    static Delivery row(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new Delivery(
                row.getLong("id"),
                row.getLong("upload_id"),
                row.getString("file_name"),
                row.getString("sent_name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                DeliveryState.of(row.getString("state")),
                kind.isEmpty() ? null : RosterKind.valueOf(kind),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getString("township"),
                row.getString("school"),
                row.getObject("stated_on", LocalDate.class),
                new Counts(
                        row.getInt("rows_in"),
                        row.getInt("rows_kept"),
                        row.getInt("rows_returned"),
                        row.getInt("rows_defect")),
                row.getString("refusal"),
                row.getString("refused"),
                row.getBoolean("corrects"),
                row.getBoolean("standing"),
                row.getTimestamp("read_at") != null,
                row.getString("sent_by"),
                row.getString("sent_by_name"),
                row.getTimestamp("received_at").toInstant(),
                withdrawal(row));
    }

    private static Delivery.Withdrawal withdrawal(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("withdrawn_at");
        Instant when = at == null ? null : at.toInstant();
        return when == null
                ? null
                : new Delivery.Withdrawal(row.getString("withdrawn_by_name"), when, row.getString("withdrawn_reason"));
    }
}
