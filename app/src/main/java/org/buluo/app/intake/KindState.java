package org.buluo.app.intake;

import java.time.LocalDate;
import java.util.List;
import org.buluo.core.roster.RosterKind;

/**
 * How a kind of list stands for a term.
 *
 * @param kind which
 * @param state whether there is one, and of this term
 * @param deliveries how many count
 * @param statedOn the latest day that they state; null when there is none
 * @param expected how many townships or schools should send it; 0 when that can't be told
 * @param missing those that did not
 * @param older those of which only a list from before the term counts
 */
public record KindState(
        RosterKind kind,
        State state,
        int deliveries,
        LocalDate statedOn,
        int expected,
        List<String> missing,
        List<String> older) {

    /** Whether a list is there. */
    public enum State {
        /** There is one of this term, and who should send it can't be told. */
        SENT,
        /** There is one of this term, from everybody who should send it. */
        PRESENT,
        /** There is one of this term, but not from everybody. */
        PARTLY,
        /** There are lists from before the term alone. */
        OLDER,
        /** There is none. */
        MISSING;

        /** The key of its name. */
        public String key() {
            return "intake.missing." + name();
        }

        /** How it is coloured. */
        public String tone() {
            return switch (this) {
                case SENT, PRESENT -> "good";
                case PARTLY, OLDER -> "warn";
                case MISSING -> "bad";
            };
        }
    }
}
