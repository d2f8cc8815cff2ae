package org.buluo.app.audit;

import java.time.Instant;

/**
 * An entry as it is shown.
 *
 * @param id its key
 * @param at when
 * @param login who; empty for nobody who was signed in
 * @param role of that account then; empty when unknown
 * @param address of the network; empty for the server itself
 * @param device its kind, by name; empty when unknown
 * @param act what was done, and how it ended
 * @param place its place in the chain; 0 when it is not sealed yet
 */
public record StoredEntry(
        long id, Instant at, String login, String role, String address, String device, Act act, long place) {

    /** The universe's key of the child that it is about; empty for anything else. */
    public String child() {
        return act.subject().matches("child:\\d{1,18}") ? act.subject().substring("child:".length()) : "";
    }

    /** A reason may hold a name. */
    @Override
    public String toString() {
        return "StoredEntry[" + id + "]";
    }
}
