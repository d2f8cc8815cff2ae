package org.buluo.app.audit;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Adds entries: one insert each, unchained, so that no request waits for another's. */
@Repository
public class Entries implements Audit {

    /** The attribute of a request that holds its {@link Act} as its rule foresees it, once the rule is known. */
    public static final String FORESEEN = Entries.class.getName() + ".foreseen";

    /** The attribute of a request in which something was recorded already. */
    public static final String RECORDED = Entries.class.getName() + ".recorded";

    private static final Set<AuditKind> LOOKS = Set.of(AuditKind.VIEW, AuditKind.LIST, AuditKind.SEARCH);
    /** Holds for the statement's own transaction alone. */
    private static final String WITHOUT_WAITING = " where set_config('synchronous_commit', 'off', true) = 'off'";

    private final JdbcClient database;
    private final Codec codec;
    private final AtomicBoolean added = new AtomicBoolean(true);

    Entries(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** For a command beside the console: a running console seals what it adds with its own next entry. */
    public static Audit beside(JdbcClient database, Codec codec) {
        return new Entries(database, codec);
    }

    @Override
    public void record(SignedIn who, String what, String subject, String reason) {
        Act foreseen = foreseen();
        AuditKind kind = foreseen == null ? AuditKind.CHANGE : foreseen.kind();
        record(who, kind, what, subject, reason, AuditOutcome.DONE);
    }

    @Override
    public void record(SignedIn who, AuditKind kind, String what, String subject, String reason, AuditOutcome outcome) {
        Act foreseen = foreseen();
        if (foreseen == null) {
            add(who, new Act(kind, what, "", subject, "", reason, outcome), "");
        } else {
            // What the route is about stays the subject, so that all about a child is found under the child.
            boolean both = !foreseen.subject().isEmpty() && !foreseen.subject().equals(subject);
            String detail = (foreseen.detail() + (both ? " " + subject : "")).strip();
            String about = both ? foreseen.subject() : subject;
            add(who, new Act(kind, what, foreseen.route(), about, detail, reason, outcome), "");
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(RECORDED, Boolean.TRUE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static Act foreseen() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(FORESEEN, RequestAttributes.SCOPE_REQUEST) instanceof Act act
                ? act
                : null;
    }

    /**
     * Adds what a request did. A mere look does not wait for the disk: a power cut may take the looks of the last half
     * second along, the end of the console may not.
     *
     * @param who null for nobody who was signed in
     */
    public void enter(SignedIn who, Act act) {
        add(who, act, LOOKS.contains(act.kind()) ? WITHOUT_WAITING : "");
    }

    private void add(SignedIn who, Act act, String condition) {
        Whence whence = Whence.now();
        database.sql("""
                        insert into audit.entry (account_id, login, role, address, device, kind, what, route, subject,
                          detail, reason, outcome)
                        select :account, :login, :role, :address, :device, :kind, :what, :route, :subject,
                          :detail, cast(:reason as bytea), :outcome
                        """ + condition)
                .param("account", who == null ? 0 : who.id())
                .param("login", who == null ? "" : who.login())
                .param("role", who == null ? "" : who.role().name())
                .param("address", whence.address())
                .param("device", whence.device().name())
                .param("kind", act.kind().name())
                .param("what", act.what())
                .param("route", act.route())
                .param("subject", act.subject())
                .param("detail", act.detail())
                .param("reason", sealed(act.reason()))
                .param("outcome", act.outcome().name())
                .update();
        added.set(true);
    }

    private byte[] sealed(String reason) {
        return reason == null || reason.isBlank() ? null : codec.seal(Personal.text(reason));
    }

    /** Whether anything was added since this was asked last. */
    boolean takeAdded() {
        return added.getAndSet(false);
    }

    void markAdded() {
        added.set(true);
    }
}
