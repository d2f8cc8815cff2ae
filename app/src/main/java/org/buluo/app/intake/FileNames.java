package org.buluo.app.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files as people send them, made harmless: no folders, nothing invisible, not longer than a screen. */
final class FileNames {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern OUTER_DOTS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 8;
    private static final String NAMELESS = "未命名";

    private FileNames() {}

    static String clean(String sent) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = FOLDERS.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceFirst("");
        name = OUTER_DOTS.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("");
        return name.isEmpty() ? NAMELESS : fitting(name);
    }

    private static String fitting(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String ending = ending(name);
        int kept = LONGEST - ending.codePointCount(0, ending.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
    }

    /** The same name for the second delivery that has it: 名单 (2).csv. */
    static String numbered(String name, int number) {
        String ending = ending(name);
        return name.substring(0, name.length() - ending.length()) + " (" + number + ")" + ending;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    }
}
