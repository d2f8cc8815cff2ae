package org.buluo.core.linkage.pairing.block;

import org.buluo.core.linkage.pairing.row.Names;
import org.buluo.core.linkage.pairing.side.Side;

/** Single values that refine a key. */
final class Values {

    private static final int YEAR = 10_000;

    private Values() {}

    static long syllables(Side side, int row) {
        return Names.syllables(side.cells.name[row]);
    }

    static long givenSound(Side side, int row) {
        return side.givenSound[row];
    }

    /** The birth date, of the column or else of the number. */
    static long birth(Side side, int row) {
        int column = side.cells.birth[row];
        return column == 0 ? side.birthOfId[row] : column;
    }

    static long year(Side side, int row) {
        return birth(side, row) / YEAR;
    }
}
