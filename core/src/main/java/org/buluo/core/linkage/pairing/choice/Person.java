package org.buluo.core.linkage.pairing.choice;

import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * Whom a row is of, as far as its own cells tell: the sound number and the name, or without a number the name, birth date,
 * sex, guardian and village.
 */
public final class Person {

    private Person() {}

    /** A number that rows of one person on one side share; 0 when the row does not tell whose it is. */
    public static long of(Side side, int row) {
        long name = side.cells.name[row];
        long id = side.id[row];
        if (name == 0) {
            return 0;
        }
        if (IdCode.sound(id)) {
            return Hash.mix(IdCode.body(id), name) | 1;
        }
        int birth = side.cells.birth[row];
        boolean known = birth != 0 && side.place[row] != 0 && side.cells.guardian[row] != 0;
        long home = Hash.mix(side.place[row], side.cells.guardian[row]);
        return known ? Hash.mix(Hash.mix(home, name), birth * 4L + side.sex[row]) | 1 : 0;
    }
}
