package org.buluo.app.safekeeping;

import java.util.List;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may not be deleted for the time being: anybody who may places a hold alone; lifting it takes another person. */
@Repository
public class Holds {

    private final JdbcClient database;
    private final Codec codec;

    Holds(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** Those that are open, oldest first. */
    List<Hold> open() {
        return database.sql("select * from safekeeping.hold where lifted_at is null order by id")
                .query((row, i) -> new Hold(
                        row.getLong("id"),
                        row.getString("kind"),
                        codec.open(Personal.Kind.TEXT, row.getBytes("reason")).reveal(),
                        row.getLong("placed_by"),
                        row.getString("placed_by_login"),
                        row.getTimestamp("placed_at").toInstant()))
                .list();
    }

    /** Whether nothing of this kind may go; whoever places a hold meanwhile waits for the end of the batch. */
    boolean isHeld(String kind) {
        return database.sql("""
                        select exists (
                            select from safekeeping.hold where lifted_at is null and kind in (:kind, :all))
                        """)
                .param("kind", kind)
                .param("all", Hold.ALL)
                .query(Boolean.class)
                .single();
    }

    /** Places one. @return false when one of this kind is open */
    public boolean place(SignedIn who, String kind, String reason) {
        return database.sql("""
                        insert into safekeeping.hold (kind, reason, placed_by, placed_by_login)
                        values (:kind, :reason, :who, :login) on conflict do nothing
                        """)
                        .param("kind", kind)
                        .param("reason", codec.seal(Personal.text(reason)))
                        .param("who", who.id())
                        .param("login", who.login())
                        .update()
                == 1;
    }

    /** Lifts one. @return false when it is open no more */
    public boolean lift(FourEyes eyes, Hold hold) {
        return eyes.maker() == hold.placedBy()
                && database.sql("""
                                update safekeeping.hold set lifted_at = now(), lifted_by_login = :login
                                where id = :id and lifted_at is null
                                """)
                                .param("login", eyes.checker().login())
                                .param("id", hold.id())
                                .update()
                        == 1;
    }
}
