package org.buluo.core.place;

import java.util.Optional;

/**
 * An administrative division code (GB/T 2260 and its extension): 2, 4, 6, 9 or 12 digits. A code contains the
 * codes below it: 422822 contains 422822100.
 *
 * @param text the digits, without trailing zeros of levels that are not stated
 */
public record DivisionCode(String text) {

    private static final int COUNTY = 6;

    /** Reads a code; empty unless it is 2, 4, 6, 9 or 12 digits. */
    public static Optional<DivisionCode> parse(String text) {
        String bare = text.strip();
        return bare.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
                ? Optional.of(new DivisionCode(trim(bare)))
                : Optional.empty();
    }

    /** Whether the other division is this one or lies in it. */
    public boolean contains(DivisionCode other) {
        return other.text.startsWith(text);
    }

    /** The county of this division; itself when it is one or lies above. */
    public DivisionCode county() {
        return text.length() > COUNTY ? new DivisionCode(text.substring(0, COUNTY)) : this;
    }

    private static String trim(String digits) {
        String code = digits;
        while (code.length() > COUNTY && code.endsWith("000")) {
            code = code.substring(0, code.length() - 3);
        }
        while (code.length() <= COUNTY && code.length() > 2 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return code;
    }

    @Override
    public String toString() {
        return text;
    }
}
