package org.buluo.app.account.web;

import java.util.regex.Pattern;

/** A telephone or bank card as people type it from paper: in parts, with blanks between them. */
final class NumberInParts {

    /** Shorter ones may be two words: last four digits of this and of that. */
    private static final int FEWEST_DIGITS = 11;

    private static final Pattern IN_PARTS = Pattern.compile("\\+?\\d[\\d\\s()（）－—-]*");

    private NumberInParts() {}

    /** What was typed, or the number in one piece when it is one in parts. */
    static String joined(String typed) {
        String words = typed.strip();
        boolean isOne = IN_PARTS.matcher(words).matches()
                && words.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return isOne ? words.replaceAll("\\s", "") : words;
    }
}
