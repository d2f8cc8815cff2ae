package org.buluo.core.identity;

import java.util.Locale;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;

/**
 * A pupil's registration number (学籍号): {@code G} and an identity number, {@code J} and eighteen coded
 * characters, {@code L} a temporary one (domain.md §7.1). Provincial forms are kept as they are.
 *
 * @param text without blanks, in capitals; empty when none is stated
 */
public record StudentNumber(String text) {

    /** No number stated. */
    public static final StudentNumber ABSENT = new StudentNumber("");

    private static final int LENGTH = 19;

    /** Reads a cell; null, blank and a dash count as empty. A number that a spreadsheet damaged is none. */
    public static StudentNumber parse(String cell) {
        if (cell == null || cell.isEmpty()) {
            return ABSENT;
        }
        String text = Blanks.withoutMarks(Width.narrow(cell)).toUpperCase(Locale.ROOT);
        return text.isEmpty() || text.equals("无") || text.equals("-") || text.equals("/")
                ? ABSENT
                : new StudentNumber(text);
    }

    /** Whether a number is stated. */
    public boolean isPresent() {
        return !text.isEmpty();
    }

    /** Whether a spreadsheet made a floating-point number of it, so that it stands for nobody. */
    public boolean isDamaged() {
        return text.matches("\\d(\\.\\d+)?E\\+\\d+");
    }

    /** The identity number that a {@code G} number carries, whatever its state; absent for every other form. */
    public CitizenId citizenId() {
        return text.length() == LENGTH && text.charAt(0) == 'G' ? CitizenId.parse(text.substring(1)) : CitizenId.ABSENT;
    }

    /** The last four characters, which is the most that a message may quote. */
    public String lastFour() {
        return text.length() <= 4 ? text : text.substring(text.length() - 4);
    }

    /** Masked: a {@code G} number holds an identity number. */
    @Override
    public String toString() {
        return isPresent() ? "***" + lastFour() : "";
    }
}
