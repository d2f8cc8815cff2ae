package org.buluo.app.platform;

import java.util.Set;

/**
 * What the audit says of requests to one route.
 *
 * @param method {@code GET} or {@code POST}; empty for any
 * @param route as the handler's mapping writes it: {@code /children/{id}}
 * @param kind of act; null when such requests are not audited
 * @param what is done, as {@code module.verb}; its words are {@code audit.what.<what>}
 * @param subject to what, with the route's variables: {@code child:{id}}; empty for nothing in particular
 * @param kept parameters whose values are of a closed list or plain numbers, and stand in the entry as they are; of all
 *     others only a token is kept
 * @param isRecorded whether the act records itself when it is done: a request that recorded nothing did nothing
 * @param because why such requests are not audited; empty when they are
 */
public record AuditRule(
        String method,
        String route,
        AuditKind kind,
        String what,
        String subject,
        Set<String> kept,
        boolean isRecorded,
        String because) {

    /** Whether such requests leave an entry. */
    public boolean isAudited() {
        return kind != null;
    }
}
