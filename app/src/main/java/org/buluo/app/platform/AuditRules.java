package org.buluo.app.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the audit says of a module's requests; each module with pages offers one as a bean. A route of no rule fails a
 * test.
 */
public final class AuditRules {

    private static final String GET = "GET";
    private static final String POST = "POST";

    private final List<AuditRule> rules = new ArrayList<>();

    /** No rules yet. */
    public static AuditRules begin() {
        return new AuditRules();
    }

    /** A page, a list or a file that is looked at or taken away. @param kept as in {@link AuditRule} */
    public AuditRules looked(AuditKind kind, String route, String what, String subject, String... kept) {
        return add(new AuditRule(GET, route, kind, what, subject, Set.of(kept), false, ""));
    }

    /** A form that is sent. @param kept as in {@link AuditRule} */
    public AuditRules sent(AuditKind kind, String route, String what, String subject, String... kept) {
        return add(new AuditRule(POST, route, kind, what, subject, Set.of(kept), false, ""));
    }

    /** A form that is sent, whose act records itself through {@link Audit} when it is done. */
    public AuditRules recorded(AuditKind kind, String route, String what, String subject) {
        return add(new AuditRule(POST, route, kind, what, subject, Set.of(), true, ""));
    }

    /** A route that leaves no entry. @param because why not: nobody sees or changes anything by it */
    public AuditRules not(String route, String because) {
        return add(new AuditRule("", route, null, "", "", Set.of(), false, because));
    }

    private AuditRules add(AuditRule rule) {
        rules.add(rule);
        return this;
    }

    /** The rules in the order in which they were written. */
    public List<AuditRule> all() {
        return Collections.unmodifiableList(rules);
    }
}
