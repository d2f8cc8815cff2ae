package org.buluo.files.text;

/** How wide text is on a terminal or in a column of fixed width: Han, kana and full-width signs take two cells. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** The width in cells. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
        if (c < 0x20 || c >= 0x7F && c < 0xA0 || Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** East Asian Width W and F (UAX #11), by the blocks that hold them. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0x303E
                || c >= 0x3041 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** The text followed by blanks up to a width. */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text led by blanks up to a width. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }
}
