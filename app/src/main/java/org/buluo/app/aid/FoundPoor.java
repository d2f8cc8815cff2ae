package org.buluo.app.aid;

import java.time.LocalDate;

/**
 * What a school found of pupils.
 *
 * @param category of hardship
 * @param level of hardship
 * @param appliedOn when their families applied
 * @param evidence what was shown: documents, a visit
 */
public record FoundPoor(Finding.Category category, Finding.Level level, LocalDate appliedOn, String evidence) {

    /** The most characters of what was shown. */
    public static final int EVIDENCE = 200;

    /** Whether it says what was shown, and lies in no future. */
    public boolean isSound(LocalDate today) {
        return !evidence.isBlank() && evidence.length() <= EVIDENCE && !appliedOn.isAfter(today);
    }

    @Override
    public String toString() {
        return "FoundPoor[" + category + " " + level + "]";
    }
}
