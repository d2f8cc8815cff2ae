package org.buluo.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many. A gross rate may exceed one; a rate of nobody is not known, which is neither zero nor one.
 *
 * @param numerator how many
 * @param denominator of how many; 0 when that is not known
 */
public record Rate(long numerator, long denominator) {

    /** What can't be told. */
    public static final Rate NOT_KNOWN = new Rate(0, 0);

    private static final int DIGITS = 4;

    /** Counts are never negative. */
    public Rate {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** Whether there is anything to divide by. */
    public boolean isKnown() {
        return denominator > 0;
    }

    /** As a decimal of four digits, cut: 99.996% is told as 99.99%, never as all. Empty when not known. */
    public Optional<BigDecimal> value() {
        return isKnown()
                ? Optional.of(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.DOWN))
                : Optional.empty();
    }

    /** In words: {@code 88.98%}, or a dash when not known. */
    public String percent() {
        return value().map(share -> share.movePointRight(2) + "%").orElse("—");
    }
}
