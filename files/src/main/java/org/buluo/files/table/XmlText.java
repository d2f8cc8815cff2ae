package org.buluo.files.table;

/** Text as a workbook's XML holds it. */
public final class XmlText {

    private static final int ESCAPE = "_xHHHH_".length();

    private XmlText() {}

    /** Appends a text escaped; what XML 1.0 forbids is left out. */
    public static void append(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\r' -> xml.append("_x000D_"); // a bare one would be read back as a line feed
                case '_' -> xml.append(looksLikeEscape(text, i) ? "_x005F_" : "_");
                default -> appendAllowed(xml, text, i, c);
            }
        }
    }

    /** A text without what XML 1.0 forbids; carriage returns stay, for they have an escape. */
    static String allowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) {
                return withoutForbidden(text, i);
            }
        }
        return text;
    }

    private static String withoutForbidden(String text, int first) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first + 1; i < text.length(); i++) {
            if (isAllowed(text, i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static void appendAllowed(StringBuilder xml, String text, int at, char c) {
        if (isAllowed(text, at)) {
            xml.append(c);
        }
    }

    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' ? c == '\t' || c == '\n' || c == '\r' : c < '\uFFFE';
    }

    /** Whether a spreadsheet would take what stands here for the escape of a character. */
    static boolean looksLikeEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** A stored text without its escapes; the likely one itself when it is that, which saves memory. */
    static String plain(StringBuilder stored, String likely) {
        if (stored.indexOf("_x") >= 0) {
            return unescape(stored.toString());
        }
        return likely != null && likely.contentEquals(stored) ? likely : stored.toString();
    }

    /** Takes the escapes of a workbook's text off. */
    static String unescape(String text) {
        int from = text.indexOf("_x");
        if (from < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        for (; from >= 0; from = text.indexOf("_x", from)) {
            if (looksLikeEscape(text, from)) {
                plain.append(text, done, from).append((char) Integer.parseInt(text, from + 2, from + 6, 16));
                from += ESCAPE;
                done = from;
            } else {
                from++;
            }
        }
        return plain.append(text, done, text.length()).toString();
    }
}
