package org.buluo.files.report.print;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, cut to a hundredth of a percent: 99.996% is shown as 99.99%, never as all.
 *
 * @param part how many
 * @param whole of how many; positive
 */
public record Share(long part, long whole) {

    private static final int DIGITS = 4;

    /** The share, or null when there is no whole. */
    public static Share of(long part, long whole) {
        return whole > 0 ? new Share(part, whole) : null;
    }

    /** As a decimal of four digits. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.DOWN);
    }
}
