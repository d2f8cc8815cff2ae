package org.buluo.core.identity;

import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;

/**
 * The number of a disability card (残疾人证): an identity number, the class 1 to 7 and the grade 1 to 4; a card
 * issued again may carry B1, B2 behind (domain.md §7.1).
 *
 * @param text without blanks; empty when none is stated
 */
public record DisabilityCardNumber(String text) {

    /** No number stated. */
    public static final DisabilityCardNumber ABSENT = new DisabilityCardNumber("");

    private static final int ID_LENGTH = 18;
    private static final int LENGTH = 20;

    /** Reads a cell; null counts as empty. */
    public static DisabilityCardNumber parse(String cell) {
        if (cell == null) {
            return ABSENT;
        }
        String text = Blanks.withoutMarks(Width.narrow(cell)).toUpperCase(java.util.Locale.ROOT);
        return text.isEmpty() ? ABSENT : new DisabilityCardNumber(text);
    }

    /** Whether a number is stated. */
    public boolean isPresent() {
        return !text.isEmpty();
    }

    /** The identity number in it, whatever its state; some lists state the bare identity number. */
    public CitizenId citizenId() {
        boolean carries = text.length() == ID_LENGTH || text.length() >= LENGTH;
        return carries ? CitizenId.parse(text.substring(0, ID_LENGTH)) : CitizenId.parse(text);
    }

    /** Masked. */
    @Override
    public String toString() {
        return isPresent() ? "***" : "";
    }
}
