package org.buluo.files.report.book;

import org.buluo.core.money.Fen;

/** Sums of money within a sentence: {@code 3,012,500.00元}. */
final class Money {

    private Money() {}

    static String text(Fen sum) {
        String yuan = sum.yuan(); // never negative here
        int point = yuan.indexOf('.');
        return Counted.text(Long.parseLong(yuan.substring(0, point))) + yuan.substring(point) + "元";
    }
}
