package org.buluo.core.identity;

import java.time.LocalDate;

/**
 * A citizen's identity number (公民身份号码, GB 11643-1999) as a roster states it, with what is wrong with it.
 * Any region code is accepted, historic ones too (domain.md §7.1).
 *
 * <p>{@code toString} is masked; the digits leave only through {@link #digits()}, at the edge.
 *
 * @param code the seventeen digits times eleven plus the check value, so that it fits a long; 0 when the cell held
 *     no eighteen characters that could be a number
 * @param state what the cell held
 */
public record CitizenId(long code, State state) {

    /** What a cell that should hold an identity number holds. */
    public enum State {
        /** Nothing. */
        ABSENT,
        /** Eighteen characters, a possible date, the right check character. */
        VALID,
        /** Fifteen digits of the old form, a possible date; {@code code} is the eighteen-character form. */
        FIFTEEN,
        /** Eighteen characters whose check character is wrong. */
        WRONG_CHECK,
        /** Eighteen characters whose birth date does not exist, or has not come when the roster was read. */
        IMPOSSIBLE_DATE,
        /** A spreadsheet made a number of it: 4.22822E+17, or the last three digits lost. */
        DAMAGED,
        /** Something else: another document, a wrong length. */
        OTHER
    }

    /** No number stated. */
    public static final CitizenId ABSENT = new CitizenId(0, State.ABSENT);

    private static final int BIRTH_DIVISOR = 1000;
    private static final int BIRTH_MODULUS = 100_000_000;

    /** Reads a cell; null counts as empty. Spaces, full-width digits, a small x and a leading apostrophe are fine. */
    public static CitizenId parse(String cell) {
        return CitizenIdParser.parse(cell);
    }

    /** Whether the number stands for one person: it is whole, its date exists and its check character is right. */
    public boolean isSound() {
        return state == State.VALID || state == State.FIFTEEN;
    }

    /** Whether eighteen characters are known, right or wrong. */
    public boolean hasCode() {
        return code != 0;
    }

    /** Whether the cell was empty. */
    public boolean isAbsent() {
        return state == State.ABSENT;
    }

    /** The seventeen digits before the check character. */
    public long body() {
        return code / 11;
    }

    /** The birth date that the number states as yyyymmdd, whether it exists or not; 0 without a code. */
    public int birthDigits() {
        return (int) (body() / BIRTH_DIVISOR % BIRTH_MODULUS);
    }

    /** The birth date; null when the number has none that exists. */
    public LocalDate birth() {
        return hasCode() && state != State.IMPOSSIBLE_DATE ? Dates.ofDigits(birthDigits()) : null;
    }

    /** The sex that the seventeenth digit states; {@link Sex#UNKNOWN} without a code. */
    public Sex sex() {
        return !hasCode() ? Sex.UNKNOWN : body() % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The six digits of the place of first registration; 0 without a code. */
    public int region() {
        return (int) (body() / 100_000_000_000L);
    }

    /** The eighteen characters in clear; empty without a code. For the edge only. */
    public String digits() {
        return hasCode() ? String.format("%017d%c", body(), CheckDigit.symbol((int) (code % 11))) : "";
    }

    /** The last four characters, which is the most that a message may quote; empty without a code. */
    public String lastFour() {
        return hasCode() ? digits().substring(14) : "";
    }

    /** Masked. */
    @Override
    public String toString() {
        return hasCode() ? "**************" + lastFour() : state.name();
    }
}
