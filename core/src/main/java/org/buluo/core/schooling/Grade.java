package org.buluo.core.schooling;

/**
 * A grade as a roster states it: perhaps the stage, and either the number within it or the year of entry.
 *
 * @param stage null when the words do not tell it (一年级 may be of any stage)
 * @param number the grade, counted within the stage when the stage is told; 0 when not known
 * @param entryYear the year of entry of forms like 2019级; 0 when not stated
 */
public record Grade(Stage stage, int number, int entryYear) {

    /** Nothing is known of the grade. */
    public static final Grade UNKNOWN = new Grade(null, 0, 0);

    /** Whether the words told anything. */
    public boolean isKnown() {
        return stage != null || number > 0 || entryYear > 0;
    }
}
