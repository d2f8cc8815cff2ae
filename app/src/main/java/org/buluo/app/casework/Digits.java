package org.buluo.app.casework;

import java.util.regex.Pattern;

/** Takes the numbers of persons out of what people write: of a number of seven digits or more the last four are left. */
final class Digits {

    private static final String SEPARATED = "(?:\\d[ \\-\\u3000－]?){6,}[\\dXx]";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])" + SEPARATED + "(?![\\d])");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}");
    private static final int SHOWN = 4;
    private static final int WIDE_ZERO = '０';

    private Digits() {}

    static String masked(String text) {
        return NUMBER.matcher(narrow(text)).replaceAll(found -> {
            String number = found.group();
            String digits = number.replaceAll("[ \\-\\u3000－]", "");
            return DAY.matcher(number).matches() ? number : "****" + digits.substring(digits.length() - SHOWN);
        });
    }

    /** Full-width digits as plain ones, so that nothing hides behind them. */
    private static String narrow(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> plain.append((char) (c >= WIDE_ZERO && c <= WIDE_ZERO + 9 ? c - WIDE_ZERO + '0' : c)));
        return plain.toString();
    }
}
