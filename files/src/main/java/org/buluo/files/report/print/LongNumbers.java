package org.buluo.files.report.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits in a free text that may be an identity, card or telephone number: people type them into a school's or a
 * village's name. A printed page shows the last four.
 */
final class LongNumbers {

    private static final Pattern LONG = Pattern.compile("[0-9０-９]{7,}([0-9０-９]{3}[0-9０-９XxＸ])");

    private LongNumbers() {}

    static String masked(String text) {
        Matcher m = LONG.matcher(text);
        return m.find() ? m.replaceAll("***$1") : text;
    }
}
