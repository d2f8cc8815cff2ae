package org.buluo.core.linkage.pairing.evidence;

import org.buluo.core.linkage.pairing.row.Names;
import org.buluo.core.linkage.pairing.side.Families;
import org.buluo.core.linkage.pairing.side.Side;

/** How one row's guardian agrees with the other's guardian, head of household, or any member of it. */
public enum GuardianLevel {
    MISSING,
    /** The guardian or head is the same. */
    SAME,
    /** The guardian is another member of the household. */
    MEMBER,
    /** One of them sounds the same. */
    SOUND,
    /** Only the surname is that of the guardian or head. */
    SURNAME,
    OTHER;

    private static final GuardianLevel[] ALL = values();

    /** How many there are. */
    public static final int COUNT = ALL.length;

    /** By its number. */
    public static GuardianLevel of(int ordinal) {
        return ALL[ordinal];
    }

    static GuardianLevel compare(Side left, int l, Side right, int r) {
        long a = left.cells.guardian[l];
        long b = right.cells.guardian[r];
        if (a != 0 && a == b) {
            return SAME;
        }
        boolean familyA = left.families().of(l) >= 0;
        boolean familyB = right.families().of(r) >= 0;
        if (a == 0 && !familyA || b == 0 && !familyB || a == 0 && b == 0) {
            return MISSING;
        }
        GuardianLevel best = a == 0 || b == 0 ? OTHER : ofNames(a, b);
        best = familyA && b != 0 ? best(best, left, l, b) : best;
        return familyB && a != 0 ? best(best, right, r, a) : best;
    }

    private static GuardianLevel ofNames(long a, long b) {
        if (Names.sound(a) == Names.sound(b)) {
            return SOUND;
        }
        return (char) a == (char) b ? SURNAME : OTHER;
    }

    private static GuardianLevel best(GuardianLevel before, Side side, int row, long guardian) {
        Families families = side.families();
        int family = families.of(row);
        GuardianLevel best = before;
        long sound = 0;
        for (int m = families.first(family); m < families.end(family); m++) {
            long member = families.name(m);
            if (member == guardian && member != side.cells.name[row]) {
                return MEMBER;
            }
            if (best != SOUND && (char) member == (char) guardian) {
                sound = sound == 0 ? Names.sound(guardian) : sound;
                best = Names.sound(member) == sound ? SOUND : best;
            }
        }
        return best;
    }
}
