package org.buluo.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What was sent at once. */
@Service
@Lazy(false)
public class Uploads {

    private final JdbcClient database;
    private final Receiving receiving;

    Uploads(JdbcClient database, Receiving receiving) {
        this.database = database;
        this.receiving = receiving;
    }

    /** The upload, when this person sent it or sees the whole county. */
    public Optional<Upload> find(Scope scope, String login, long id) {
        return database.sql("select * from intake.upload where id = :id and (:all or sent_by = :login)")
                .param("id", id)
                .param("all", scope.isWholeCounty())
                .param("login", login)
                .query(Uploads::row)
                .optional();
    }

    /** A console that stopped between keeping files and asking for their job asks for it now. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        CurrentScope.runAs(SignedIn.system(), this::askAgain);
    }

    private void askAgain() {
        List<Upload> forgotten = database.sql("""
                        select * from intake.upload u
                        where job_id is null
                          and exists (select from intake.delivery d where d.upload_id = u.id and d.state = 'received')
                        """).query(Uploads::row).list();
        forgotten.forEach(upload -> receiving.takeIn(upload.id(), 1, SignedIn.system()));
    }

    private static Upload row(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getLong("id"),
                row.getString("sent_by"),
                row.getString("sent_by_name"),
                row.getTimestamp("received_at").toInstant(),
                row.getLong("job_id"));
    }
}
