package org.buluo.app.corrections;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a line.
 *
 * @param at when
 * @param what its words are in the bundle under {@code corrections.step.<what>}
 * @param by the person's name
 * @param said what they wrote; empty for nothing
 * @param facts what fills the words
 */
public record LineStep(Instant at, String what, String by, String said, List<String> facts) {

    static final String FOUND = "found";
    static final String CHANGED = "changed";
    static final String AGREED = "agreed";
    static final String GONE = "gone";
    static final String SETTLED = "settled";
    static final String REOPENED = "reopened";
    static final String HANDED = "handed";
    static final String DISPUTED = "disputed";
    static final String ACCEPTED = "accepted";
    static final String TAKEN_BACK = "taken-back";

    /** What was said may hold a name. */
    @Override
    public String toString() {
        return "LineStep[" + what + "]";
    }
}
