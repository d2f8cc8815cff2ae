package org.buluo.files.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits in a free text that may be an identity, card or telephone number: people type them into a school's or a
 * village's name. What we write shows the last four (design.md §4); a column whose very purpose is a number is not
 * free text and never comes here.
 */
public final class LongNumbers {

    private static final int FEWEST = 11;
    private static final int SHOWN = 4;

    /** In one piece; in groups, as people copy them from a card; a telephone number with its area code. */
    private static final Pattern LONG =
            Pattern.compile("D{10,}[DXxＸｘ]|D{3,6}(?:[ -]D{3,8}){2,}[XxＸｘ]?|0D{2,3}[ -]D{7,8}".replace("D", "[0-9０-９]"));

    private LongNumbers() {}

    /** The text with the last four characters of each such number. */
    public static String masked(String text) {
        Matcher m = LONG.matcher(text);
        return m.find() ? m.replaceAll(LongNumbers::shown) : text;
    }

    private static String shown(MatchResult found) {
        String number = found.group().replaceAll("[ -]", "");
        boolean few = number.length() < FEWEST; // groups that are no person's: 100-200-300
        return few ? found.group() : "***" + number.substring(number.length() - SHOWN);
    }
}
