package org.buluo.core.linkage.pairing.block;

import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.row.Names;
import org.buluo.core.linkage.pairing.side.Families;
import org.buluo.core.linkage.pairing.side.Side;

/** What keys are made of; those with several values give a key for each. */
final class Parts {

    private static final int MONTH = 100;
    private static final int YEAR = 10_000;

    private Parts() {}

    /** One value, or no key when it is 0. */
    static Keys one(One value) {
        return (side, row, into) -> {
            into[0] = value.of(side, row);
            return into[0] == 0 ? 0 : 1;
        };
    }

    /** Each key of {@code many} together with a value; no key when the value is 0. */
    static Keys with(Keys many, One value) {
        return (side, row, into) -> {
            long more = value.of(side, row);
            int count = more == 0 ? 0 : many.of(side, row, into);
            for (int i = 0; i < count; i++) {
                into[i] = Hash.mix(into[i], more) | 1;
            }
            return count;
        };
    }

    /** The birth dates of the column and of the number. */
    static int births(Side side, int row, long[] into) {
        int column = side.cells.birth[row];
        int number = side.birthOfId[row];
        int count = 0;
        if (column != 0) {
            into[count++] = column;
        }
        if (number != 0 && number != column) {
            into[count++] = number;
        }
        return count;
    }

    /** The birth dates, with day and month in any order. */
    static int swappedBirths(Side side, int row, long[] into) {
        int count = births(side, row, into);
        for (int i = 0; i < count; i++) {
            int date = (int) into[i];
            int month = date / MONTH % MONTH;
            int day = date % MONTH;
            into[i] = (long) date / YEAR * YEAR + Math.min(month, day) * MONTH + Math.max(month, day);
        }
        return count;
    }

    /** The birth years. */
    static int years(Side side, int row, long[] into) {
        int count = births(side, row, into);
        for (int i = 0; i < count; i++) {
            into[i] /= YEAR;
        }
        return count == 2 && into[0] == into[1] ? 1 : count;
    }

    /** The guardian or head, and every other member of the household. */
    static int guardians(Side side, int row, long[] into) {
        int count = 0;
        long head = side.cells.guardian[row];
        if (head != 0) {
            into[count++] = head;
        }
        Families families = side.families();
        int family = families.of(row);
        long own = side.cells.name[row];
        for (int m = families.first(family); m < families.end(family); m++) {
            long name = families.name(m);
            if (name != 0 && name != head && name != own) {
                into[count++] = name;
            }
        }
        return count;
    }

    /** The numbers of the household's members, and a number in the row that is not its own. */
    static int otherIds(Side side, int row, long[] into) {
        int count = 0;
        if (side.otherId[row] != 0) {
            into[count++] = side.otherId[row];
        }
        Families families = side.families();
        int family = families.of(row);
        for (int m = families.first(family); m < families.end(family); m++) {
            if (families.id(m) != 0 && families.id(m) != side.otherId[row]) {
                into[count++] = families.id(m);
            }
        }
        return count;
    }

    static long sound(Side side, int row) {
        return side.sound[row];
    }

    static long place(Side side, int row) {
        return side.place[row];
    }

    static long town(Side side, int row) {
        return side.cells.town[row];
    }

    static long surname(Side side, int row) {
        return side.surname[row];
    }

    static long second(Side side, int row) {
        return Names.syllable(side.cells.name[row], 1);
    }

    static long third(Side side, int row) {
        return Names.syllable(side.cells.name[row], 2);
    }

    /** A row's single value. */
    interface One {
        /** @return 0 when it has none */
        long of(Side side, int row);
    }
}
