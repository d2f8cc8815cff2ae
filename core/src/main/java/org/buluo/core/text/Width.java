package org.buluo.core.text;

/** Full-width and half-width forms of the same character, as input methods mix them. */
public final class Width {

    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int DISTANCE = FIRST_WIDE - '!';

    private Width() {}

    /** The text with full-width letters, digits and signs made half-width, and every kind of space a plain one. */
    public static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWide(text.charAt(i))) {
                return rewrite(text);
            }
        }
        return text;
    }

    private static String rewrite(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(narrow(text.charAt(i)));
        }
        return out.toString();
    }

    private static boolean isWide(char c) {
        return c >= FIRST_WIDE && c <= LAST_WIDE || c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE;
    }

    /** One character; itself when it has no half-width form. */
    public static char narrow(char c) {
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return (char) (c - DISTANCE);
        }
        return c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE ? ' ' : c;
    }
}
