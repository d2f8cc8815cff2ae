package org.buluo.files.report.book;

import java.util.List;
import java.util.stream.Collectors;

/** Personal numbers as a printed page may show them: the last four characters at most, and never all of them. */
final class Masked {

    private static final int SHOWN = 4;

    private Masked() {}

    static String number(String text) {
        if (text.isEmpty()) {
            return "";
        }
        int shown = Math.min(SHOWN, text.length() / 2);
        return "***" + text.substring(text.length() - shown);
    }

    static String numbers(List<String> texts) {
        return texts.stream().map(Masked::number).collect(Collectors.joining(" "));
    }
}
