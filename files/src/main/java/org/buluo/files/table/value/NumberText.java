package org.buluo.files.table.value;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A spreadsheet's number as text. Digits that can be trusted are plain; a number of more than fifteen digits that was
 * stored with an exponent has lost some, and keeps the exponent as the sign of that.
 */
public final class NumberText {

    /** As many decimal digits as a spreadsheet keeps. */
    private static final MathContext KEPT = new MathContext(15);

    private static final int MOST_ZEROS = 20;

    /** Below this every whole number has a double of its own. */
    private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);

    private NumberText() {}

    /** The text of a number as it is stored. @param stored kept as it is when it is no number */
    public static String of(String stored) {
        int digits = 0;
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '-' || i > 0) {
                return ofFraction(stored.strip());
            }
        }
        return digits > 0 ? stored : stored.strip();
    }

    /** The text of a number. */
    public static String of(double number) {
        if (Math.abs(number) < EXACT.doubleValue() && number == Math.rint(number)) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        return of(Double.toString(number).replaceFirst("E(?=\\d)", "E+"));
    }

    private static String ofFraction(String stored) {
        if (stored.length() > 100 || stored.isEmpty() || "+-.0123456789".indexOf(stored.charAt(0)) < 0) {
            return stored;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
        boolean exponent = stored.indexOf('E') >= 0 || stored.indexOf('e') >= 0;
        int whole = number.precision() - number.scale();
        if (number.signum() == 0) {
            return "0";
        }
        if (whole > KEPT.getPrecision()) {
            return exponent && number.abs().compareTo(EXACT) >= 0 ? stored : wholeDigits(number, stored);
        }
        if (whole < -MOST_ZEROS) {
            return stored;
        }
        return number.round(KEPT).stripTrailingZeros().toPlainString();
    }

    private static String wholeDigits(BigDecimal number, String stored) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() <= 0 ? shortest.toPlainString() : stored;
    }
}
