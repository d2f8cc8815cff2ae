package org.buluo.core.account;

import java.util.List;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/**
 * The lists that a child is on, as the four-checks matrix counts them (design.md §4, comparison.csv): a row of that
 * kind that is known at as-of holds it, whatever the row says.
 *
 * @param bits a bit for each kind by its ordinal, then {@link #OUT_OF_SCHOOL} and {@link #ENROLLED_TWICE}
 */
public record Lists(long bits) {

    /** The bit of a child that is SUSPECTED_OUT or OUT at as-of. */
    public static final int OUT_OF_SCHOOL = RosterKind.values().length;

    /** The bit of a child with presence at two schools or more, vocational rows included. */
    public static final int ENROLLED_TWICE = OUT_OF_SCHOOL + 1;

    static Lists of(List<PersonRow> rows, boolean outOfSchool, boolean enrolledTwice) {
        long bits = 0;
        for (PersonRow row : rows) {
            bits |= 1L << row.kind().ordinal();
        }
        bits |= outOfSchool ? 1L << OUT_OF_SCHOOL : 0;
        bits |= enrolledTwice ? 1L << ENROLLED_TWICE : 0;
        return new Lists(bits);
    }

    /** Whether the child is on a list. */
    public boolean isOn(RosterKind kind) {
        return has(kind.ordinal());
    }

    /** Whether a bit is set. */
    public boolean has(int bit) {
        return (bits >> bit & 1) != 0;
    }
}
