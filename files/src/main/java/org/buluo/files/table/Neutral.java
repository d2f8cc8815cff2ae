package org.buluo.files.table;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula, made harmless: what begins with {@code = + - @}, a tab or a
 * carriage return and is not a number gets a leading {@code '} in everything we write, and intake takes it off again
 * (design.md §5).
 */
public final class Neutral {

    private static final String RISKY = "=+-@\t\r";

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:(?<=\\d)\\.?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?%?");

    private Neutral() {}

    /** What is written for a text. @param text never null */
    public static String text(String text) {
        return isRisky(text, 0) ? "'" + text : text;
    }

    /** What a written text was before {@link #text}. A {@code '} that guards nothing stays. */
    public static String original(String written) {
        return !written.isEmpty() && written.charAt(0) == '\'' && isRisky(written, 1) ? written.substring(1) : written;
    }

    private static boolean isRisky(String text, int from) {
        if (text.length() <= from || RISKY.indexOf(text.charAt(from)) < 0) {
            return false;
        }
        return !NUMBER.matcher(text).region(from, text.length()).matches();
    }
}
