package org.buluo.app.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The table of jobs. */
@Repository
class JobRows {

    private final JdbcClient database;
    private final JsonMapper json;

    JobRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    long add(String kind, Words title, Object argument, SignedIn who) {
        return database.sql("""
                        insert into platform.job (kind, title, argument, login)
                        values (:kind, cast(:title as jsonb), cast(:argument as jsonb), :login) returning id
                        """)
                .param("kind", kind)
                .param("title", json.writeValueAsString(title))
                .param("argument", json.writeValueAsString(argument))
                .param("login", who.login())
                .query(Long.class)
                .single();
    }

    /** Takes the job that has waited longest. */
    Optional<Job> claim() {
        return database.sql("""
                        update platform.job set state = 'RUNNING', started = now(), done = 0, total = 0
                        where id = (select id from platform.job where state = 'QUEUED' order by id limit 1
                                    for update skip locked)
                        returning *
                        """).query(this::row).optional();
    }

    /** What was running when the console stopped waits again. */
    int requeue() {
        return database.sql("update platform.job set state = 'QUEUED' where state = 'RUNNING'")
                .update();
    }

    /** What is said to run and isn't done by anybody waits again. @param underWay what is being done */
    void requeueAllBut(Set<Long> underWay) {
        database.sql("update platform.job set state = 'QUEUED' where state = 'RUNNING' and not id = any(:these)")
                .param("these", underWay.toArray(Long[]::new))
                .update();
    }

    /** On a connection of its own: a job tells how far it is from within its transaction, and others see it at once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(long id, Words step, long done, long total) {
        database.sql("""
                        update platform.job set step = cast(:step as jsonb), done = :done, total = :total where id = :id
                        """)
                .param("step", step == null ? null : json.writeValueAsString(step))
                .param("done", done)
                .param("total", total)
                .param("id", id)
                .update();
    }

    void end(long id, JobState state, Words message, Object result) {
        database.sql("""
                        update platform.job set state = :state, message = cast(:message as jsonb),
                          result = cast(:result as jsonb), finished = now() where id = :id
                        """)
                .param("state", state.name())
                .param("message", message == null ? null : json.writeValueAsString(message))
                .param("result", result == null ? null : json.writeValueAsString(result))
                .param("id", id)
                .update();
    }

    Optional<Job> find(long id) {
        return database.sql("select * from platform.job where id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    List<Job> latest(Scope scope, String login, int limit) {
        return database.sql("""
                        select * from platform.job where :all or login = :login order by id desc limit :limit
                        """)
                .param("all", scope.isWholeCounty())
                .param("login", login)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    List<Job> latestOf(Scope scope, String login, String kind, int limit) {
        return database.sql("""
                        select * from platform.job where kind = :kind and (:all or login = :login)
                        order by id desc limit :limit
                        """)
                .param("kind", kind)
                .param("all", scope.isWholeCounty())
                .param("login", login)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** Those that failed, unless a later one of the same kind and person was done. */
    List<Job> failed(Instant since, int limit) {
        return database.sql("""
                        select * from platform.job j where state = 'FAILED' and finished >= :since
                          and not exists (select from platform.job l
                                          where l.kind = j.kind and l.login = j.login and l.id > j.id and l.state = 'DONE')
                        order by id desc limit :limit
                        """)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    long waitingSince(Instant before) {
        return database.sql("select count(*) from platform.job where state = 'QUEUED' and submitted < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    private Job row(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getLong("id"),
                row.getString("kind"),
                words(row.getString("title")),
                row.getString("argument"),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                words(row.getString("step")),
                words(row.getString("message")),
                row.getString("result"),
                instant(row, "submitted"),
                instant(row, "started"),
                instant(row, "finished"),
                row.getString("login"));
    }

    private Words words(String stored) {
        return stored == null ? null : json.readValue(stored, Words.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
