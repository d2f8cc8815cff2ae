package org.buluo.core.linkage.pairing.evidence;

import org.buluo.core.linkage.pairing.row.Hash;

/**
 * What was seen of both sides as a whole when they were compared before, for a few right rows that come now: how common
 * values are among many tells more than among few.
 */
public interface Background {

    /** How many right rows there were. */
    int rows();

    /** The share of them that told no village. */
    double villageMissing();

    /** What is known under a key: a count, a year, or 1 for what is so; 0 when nothing is. */
    int of(long key);

    /** How often a value occurs on the right; told of values that occur more than once. */
    static long count(Kind kind, long value) {
        return key(kind.ordinal(), value);
    }

    /** Whether a village of the left bears the other's name on the right. */
    static long renamed(long from, long to) {
        return key(Kind.ALL.length, Hash.mix(from, to));
    }

    /** The school year in which those of a left grade were born. */
    static long leftGrade(long grade) {
        return key(Kind.ALL.length + 1, grade);
    }

    /** The same of a right grade. */
    static long rightGrade(long grade) {
        return key(Kind.ALL.length + 2, grade);
    }

    private static long key(int kind, long value) {
        return Hash.mix(value, kind + 1);
    }

    /** Takes what is to be known next time. */
    interface Memory {
        /** @param value what {@link #of} is to tell */
        void keep(long key, int value);
    }
}
