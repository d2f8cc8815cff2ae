package org.buluo.core.text;

/** Blanks, and the marks that spreadsheets and typists leave around a number. */
public final class Blanks {

    private static final String MARKS = "'‘’`\uFEFF\u200B";

    private Blanks() {}

    /** The text without any white space. */
    public static String without(String text) {
        return drop(text, "");
    }

    /** The text without white space, quotes, the mark at a file's beginning and spaces of no width. */
    public static String withoutMarks(String text) {
        return drop(text, MARKS);
    }

    private static String drop(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (isDropped(text.charAt(i), marks)) {
                return rewrite(text, i, marks);
            }
        }
        return text;
    }

    private static String rewrite(String text, int from, String marks) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            if (!isDropped(text.charAt(i), marks)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isDropped(char c, String marks) {
        return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
    }
}
