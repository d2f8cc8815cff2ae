package org.buluo.app.linkage;

import java.util.List;

/**
 * What two rows say of one thing.
 *
 * @param key of the thing's name; empty when only its heading names it
 * @param heading as received; of the left row where it has one
 * @param left what the left row says
 * @param right what the right row says
 * @param agreement whether they agree
 * @param positions for numbers of one length, the places that differ, from 1
 */
public record ComparedField(
        String key, String heading, Shown left, Shown right, Agreement agreement, List<Integer> positions) {

    /** Copies. */
    public ComparedField {
        positions = List.copyOf(positions);
    }

    /** How two cells agree. */
    public enum Agreement {
        /** The same, however written. */
        SAME,
        /** One holds the other: a short and a full form. */
        CLOSE,
        /** Not the same. */
        DIFFERENT,
        /** Only one row says anything. */
        ONE_SIDED;

        /** The key of its words. */
        public String key() {
            return "linkage.agreement." + name();
        }
    }

    /**
     * A cell as a screen may show it.
     *
     * @param text masked where it must be; empty when the row says nothing
     * @param marks by character, whether it differs from the other row's; empty when characters are not compared
     * @param from the key of what it was derived from; empty when the row states it itself
     */
    public record Shown(String text, List<Boolean> marks, String from) {

        static final Shown NOTHING = new Shown("", List.of(), "");

        /** Copies. */
        public Shown {
            marks = List.copyOf(marks);
        }

        /** Whether characters are shown one by one. */
        public boolean isMarked() {
            return !marks.isEmpty();
        }

        /** The character at a place. */
        public String at(int place) {
            return text.substring(place, place + 1);
        }
    }

    /** Whether the rows differ here, so that the eye should stop. */
    public boolean differs() {
        return agreement == Agreement.DIFFERENT;
    }
}
