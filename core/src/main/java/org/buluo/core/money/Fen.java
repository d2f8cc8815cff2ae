package org.buluo.core.money;

import java.util.List;

/**
 * A sum of money in fen (1/100 yuan). Exact: there is no rounding anywhere in Buluo, because nothing in the
 * programme divides money.
 *
 * @param value fen; negative only as the difference of two sums
 */
public record Fen(long value) implements Comparable<Fen> {

    /** Nothing. */
    public static final Fen ZERO = new Fen(0);

    /** A sum of so many fen. */
    public static Fen of(long value) {
        return value == 0 ? ZERO : new Fen(value);
    }

    /** The sum of a list; {@link #ZERO} when it is empty. */
    public static Fen sum(List<Fen> parts) {
        long total = 0;
        for (Fen part : parts) {
            total = Math.addExact(total, part.value);
        }
        return of(total);
    }

    /** This and the other together. */
    public Fen plus(Fen other) {
        return of(Math.addExact(value, other.value));
    }

    /** This less the other; may be negative. */
    public Fen minus(Fen other) {
        return of(Math.subtractExact(value, other.value));
    }

    /** Whether this is more than the other. */
    public boolean exceeds(Fen other) {
        return value > other.value;
    }

    /** Whether this is nothing. */
    public boolean isZero() {
        return value == 0;
    }

    /** The larger of two sums. */
    public static Fen max(Fen a, Fen b) {
        return a.value >= b.value ? a : b;
    }

    /** In yuan with two decimals, as a bank writes it: {@code 1250.00}. */
    public String yuan() {
        long whole = Math.abs(value) / 100;
        long cents = Math.abs(value) % 100;
        return (value < 0 ? "-" : "") + whole + (cents < 10 ? ".0" : ".") + cents;
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }
}
