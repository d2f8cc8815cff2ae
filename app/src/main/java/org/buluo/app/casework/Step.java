package org.buluo.app.casework;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Something that happened to a matter, or that was said about it.
 *
 * @param at when
 * @param what one of the words below; its words are in the bundle under {@code casework.step.<what>}
 * @param by the person's name, as colleagues know it
 * @param said what they wrote, numbers of persons left out; empty for nothing
 * @param facts what fills the words: names of desks, the number of a reconciliation
 */
public record Step(LocalDateTime at, String what, String by, String said, List<String> facts) {

    /** Somebody or a module opened it. */
    public static final String OPENED = "opened";
    /** Its cause is gone. */
    public static final String PROVED = "proved";
    /** Its cause still stands although it was closed. */
    public static final String REOPENED = "reopened";

    static final String ASSIGNED = "assigned";
    static final String ESCALATED = "escalated";
    static final String HANDED_OVER = "handed-over";
    static final String REFERRED = "referred";
    static final String ACCEPTED = "accepted";
    static final String REJECTED = "rejected";
    static final String DONE = "done";
    static final String ASKED = "closing-asked";
    static final String REFUSED = "closing-refused";
    static final String CLOSED = "closed";
    static final String OPENED_AGAIN = "opened-again";
    static final String EVIDENCE = "evidence";

    /** What was said may hold a name. */
    @Override
    public String toString() {
        return "Step[" + what + "]";
    }
}
