package org.buluo.app.intake;

import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may do with a delivery: tell its password, take it back, let it stand beside another. */
@Service
public class Desk {

    private final JdbcClient database;
    private final Deliveries deliveries;
    private final Receiving receiving;
    private final Codec codec;
    private final Audit audit;

    Desk(JdbcClient database, Deliveries deliveries, Receiving receiving, Codec codec, Audit audit) {
        this.database = database;
        this.deliveries = deliveries;
        this.receiving = receiving;
        this.codec = codec;
        this.audit = audit;
    }

    /** The delivery, when this person may see it. */
    public Optional<Delivery> find(Scope scope, long id) {
        return deliveries.find(scope, id);
    }

    /**
     * Whether a person may change what became of a delivery: its sender, and whoever may send for the whole county; Buluo
     * itself what it sent.
     */
    public static boolean mayChange(SignedIn who, Delivery delivery) {
        return (Receiving.mayReceiveFrom(who.role()) || who.id() == 0)
                && (who.scope().isWholeCounty() || who.login().equals(delivery.sentBy()));
    }

    private Delivery own(SignedIn who, long id) {
        Delivery delivery = deliveries.find(who.scope(), id).orElseThrow(() -> new NotThere("delivery"));
        if (!mayChange(who, delivery)) {
            throw new AccessDeniedException("not this person's to change");
        }
        return delivery;
    }

    /** Tells a workbook's password and reads it again. @return whether it waited for one */
    public boolean tellPassword(long id, String password, SignedIn who) {
        Delivery delivery = own(who, id);
        boolean waits = 0
                < database.sql("""
                                update intake.delivery set password = :password, state = 'received', refusal = '', refused = ''
                                where id = :id and state = 'refused' and refusal = 'password'
                                """)
                        .param("password", codec.seal(Personal.text(password)))
                        .param("id", id)
                        .update();
        if (waits) {
            audit.record(who, "intake.password", subject(id), "");
            receiving.takeIn(delivery.uploadId(), 1, who);
        }
        return waits;
    }

    /**
     * Takes a delivery back: its rows count no more, and what it took the place of counts again.
     *
     * @return whether it is withdrawn now; not while it is being read
     */
    @Transactional
    public boolean withdraw(long id, String reason, SignedIn who) {
        own(who, id);
        int changed = database.sql("""
                        update intake.delivery set state = 'withdrawn', withdrawn_by = :login,
                          withdrawn_by_name = :name, withdrawn_at = now(), withdrawn_reason = :reason
                        where id = :id and state = 'taken'
                        """)
                .param("login", who.login())
                .param("name", who.displayName())
                .param("reason", reason)
                .param("id", id)
                .update();
        if (changed > 0) {
            audit.record(who, "intake.withdraw", subject(id), reason);
        }
        return changed > 0 || own(who, id).state() == DeliveryState.WITHDRAWN;
    }

    /** Brings a delivery back that was withdrawn. @return whether it counts again; not when its bytes came once more */
    @Transactional
    public boolean restore(long id, SignedIn who) {
        Delivery delivery = own(who, id);
        if (deliveries.isTakenWith(delivery.sha256())) {
            return false;
        }
        int changed = database.sql("""
                        update intake.delivery set state = 'taken', withdrawn_by = null, withdrawn_by_name = null,
                          withdrawn_at = null, withdrawn_reason = ''
                        where id = :id and state = 'withdrawn'
                        """).param("id", id).update();
        if (changed > 0) {
            audit.record(who, "intake.restore", subject(id), "");
        }
        return true;
    }

    /** Lets an older delivery stand beside a newer one, or not. */
    @Transactional
    public void keepBoth(long older, long newer, boolean both, SignedIn who) {
        own(who, newer);
        int changed = database.sql("""
                        update intake.superseding set kept_both = :both where older = :older and newer = :newer
                        """)
                .param("both", both)
                .param("older", older)
                .param("newer", newer)
                .update();
        if (changed > 0) {
            audit.record(who, both ? "intake.keep-both" : "intake.supersede", subject(newer), subject(older));
        }
    }

    private static String subject(long delivery) {
        return "delivery:" + delivery;
    }

    /** Another delivery and how it stands to this one. @param keptBoth whether both count, as a person decided */
    public record Related(Delivery delivery, boolean keptBoth) {}

    /** The deliveries whose place this one takes. */
    public List<Related> supersedes(Scope scope, long id) {
        return related(scope, id, "s.newer = :id and s.older = d.id");
    }

    /** The deliveries that take this one's place. */
    public List<Related> supersededBy(Scope scope, long id) {
        return related(scope, id, "s.older = :id and s.newer = d.id and d.state = 'taken'");
    }

    private List<Related> related(Scope scope, long id, String join) {
        SqlPredicate mine = scope.on(Deliveries.SCOPE);
        return database.sql("select d.*, s.kept_both, " + Deliveries.STANDING
                        + " from intake.delivery d join intake.superseding s on " + join + " where " + mine.sql()
                        + " order by d.id desc")
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> new Related(Deliveries.row(row, i), row.getBoolean("kept_both")))
                .list();
    }

    /** A delivery of corrected rows, or the one whose rows they correct. @param rows how many */
    public record Corrected(Delivery delivery, int rows) {}

    /** The deliveries that this one corrects. */
    public List<Corrected> corrects(Scope scope, long id) {
        return corrections(scope, id, "c.delivery_id = :id and c.target_id = d.id");
    }

    /** The deliveries that correct this one. */
    public List<Corrected> correctedBy(Scope scope, long id) {
        return corrections(scope, id, "c.target_id = :id and c.delivery_id = d.id and d.state = 'taken'");
    }

    private List<Corrected> corrections(Scope scope, long id, String join) {
        SqlPredicate mine = scope.on(Deliveries.SCOPE);
        return database.sql("select d.*, c.rows, " + Deliveries.STANDING
                        + " from intake.delivery d join intake.correction c on " + join + " where " + mine.sql()
                        + " order by d.id desc")
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> new Corrected(Deliveries.row(row, i), row.getInt("rows")))
                .list();
    }
}
