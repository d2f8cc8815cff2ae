package org.buluo.files.report.book;

import java.util.Locale;

/** Counts within a sentence: {@code 125,000}. */
final class Counted {

    private Counted() {}

    static String text(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
