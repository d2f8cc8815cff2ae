package org.buluo.app.safekeeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How long each kind is kept: one person wants another length, and another one confirms it. */
@Repository
public class Periods {

    private final JdbcClient database;
    private final Codec codec;

    Periods(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** All of them, in the order in which they are shown and in which data go. */
    List<KeepingPeriod> all() {
        return database.sql("select * from safekeeping.period order by place")
                .query((row, i) -> period(row))
                .list();
    }

    private static KeepingPeriod period(ResultSet row) throws SQLException {
        return new KeepingPeriod(
                row.getString("kind"),
                ChronoUnit.valueOf(row.getString("unit")),
                row.getInt("length"),
                row.getInt("least"),
                row.getBoolean("is_fixed"),
                row.getString("ground"),
                row.getBoolean("is_confirmed"));
    }

    /** What waits for a second person. */
    List<PeriodChange> waiting() {
        return database.sql("select * from safekeeping.period_change where outcome is null order by id")
                .query((row, i) -> new PeriodChange(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getInt("length"),
                        codec.open(Personal.Kind.TEXT, row.getBytes("reason")).reveal(),
                        row.getLong("proposed_by"),
                        row.getString("proposed_by_login"),
                        row.getTimestamp("proposed_at").toInstant()))
                .list();
    }

    /** Asks for another length; an earlier wish for this kind gives way. */
    @Transactional
    public void propose(SignedIn who, String kind, int length, String reason) {
        database.sql("""
                        update safekeeping.period_change set outcome = 'REPLACED', decided_at = now(),
                          decided_by_login = :login
                        where kind = :kind and outcome is null
                        """).param("login", who.login()).param("kind", kind).update();
        database.sql("""
                        insert into safekeeping.period_change (kind, length, reason, proposed_by, proposed_by_login)
                        values (:kind, :length, :reason, :who, :login)
                        """)
                .param("kind", kind)
                .param("length", length)
                .param("reason", codec.seal(Personal.text(reason)))
                .param("who", who.id())
                .param("login", who.login())
                .update();
    }

    /** Confirms a wish: the period is another from now on. @return false when it no longer waits */
    @Transactional
    public boolean confirm(FourEyes eyes, PeriodChange change) {
        return decide(eyes, change, "CONFIRMED")
                && database.sql("""
                                update safekeeping.period set length = :length
                                where kind = :kind and not is_fixed and :length >= least
                                """)
                                .param("length", change.length())
                                .param("kind", change.kind())
                                .update()
                        == 1;
    }

    /** Refuses a wish. @return false when it no longer waits */
    @Transactional
    public boolean refuse(FourEyes eyes, PeriodChange change) {
        return decide(eyes, change, "REFUSED");
    }

    private boolean decide(FourEyes eyes, PeriodChange change, String outcome) {
        return eyes.maker() == change.proposedBy()
                && database.sql("""
                                update safekeeping.period_change set outcome = :outcome, decided_at = now(),
                                  decided_by_login = :login
                                where id = :id and outcome is null
                                """)
                                .param("outcome", outcome)
                                .param("login", eyes.checker().login())
                                .param("id", change.id())
                                .update()
                        == 1;
    }

    /** The kind's. */
    Optional<KeepingPeriod> find(String kind) {
        return all().stream().filter(period -> period.kind().equals(kind)).findFirst();
    }
}
