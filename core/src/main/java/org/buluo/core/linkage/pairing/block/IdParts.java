package org.buluo.core.linkage.pairing.block;

import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.side.Side;

/** Keys that a damaged identity number still shares with the sound one. */
final class IdParts {

    private static final long SERIALS = 1000;
    private static final int YEAR = 10_000;
    private static final long KEPT = 100;

    private IdParts() {}

    private static long body(Side side, int row) {
        long id = side.id[row];
        return IdCode.placed(id) ? IdCode.body(id) : 0;
    }

    /** All digits but the check digit. */
    static long whole(Side side, int row) {
        return body(side, row);
    }

    /** What a spreadsheet keeps: the first fifteen digits. */
    static long kept(Side side, int row) {
        long id = side.id[row];
        return IdCode.placed(id) || IdCode.state(id) == IdCode.CUT ? IdCode.body(id) / KEPT : 0;
    }

    /** Birth date and serial: the place is damaged. */
    static long tail(Side side, int row) {
        return body(side, row) % (SERIALS * 100_000_000);
    }

    /** Place, year and serial: month or day is damaged. */
    static long withoutDay(Side side, int row) {
        long id = body(side, row);
        return id == 0 ? 0 : Hash.mix(id / SERIALS / YEAR, id % SERIALS) | 1;
    }

    /** Place, month, day and serial: the year is damaged. */
    static long withoutYear(Side side, int row) {
        long id = body(side, row);
        return id == 0 ? 0 : Hash.mix(IdCode.region(side.id[row]), id % (SERIALS * YEAR)) | 1;
    }

    /** Place and birth date: the serial is damaged. */
    static long withoutSerial(Side side, int row) {
        return body(side, row) / SERIALS;
    }
}
