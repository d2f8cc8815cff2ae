package org.buluo.core.linkage.pairing.side;

import org.buluo.core.linkage.pairing.row.Columns;
import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.row.Names;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;

/** The rows of one register that can meet one of the other, and what their cells imply. */
public final class Side {

    /** Each row's number in its register. */
    public final int[] row;
    /** The cells. */
    public final Columns cells;
    /** The identity number when it can be the row's own. */
    public final long[] id;
    /** A sound number of somebody too old or too young: a parent's as a rule. */
    public final long[] otherId;
    /** The birth date that the number tells, 0 when it tells none that is possible here. */
    public final int[] birthOfId;
    /** The sex, of the column or else of the number. */
    public final byte[] sex;
    /** Hash of how the name sounds. */
    public final long[] sound;
    /** Hash of township and village together, 0 without a village. */
    public final long[] place;

    private final Families families;
    private final Register register;

    private Side(Register register, int[] row, Columns cells, Families families) {
        this.register = register;
        this.row = row;
        this.cells = cells;
        this.families = families;
        id = new long[row.length];
        otherId = new long[row.length];
        birthOfId = new int[row.length];
        sex = new byte[row.length];
        sound = new long[row.length];
        place = new long[row.length];
    }

    /** The rows of a register that the window admits. */
    public static Side of(Register register, Window window, Workers workers) {
        Selection selection = Selection.of(register, window, workers);
        Columns cells = selection.copy(workers);
        Families families = Families.of(register, cells, workers);
        Side side = new Side(register, selection.rows(), cells, families);
        workers.ranges(side.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                side.derive(i, window);
            }
        });
        return side;
    }

    private void derive(int i, Window window) {
        long number = cells.id[i];
        int birth = IdCode.birth(number);
        boolean possible = IdCode.state(number) != IdCode.IMPOSSIBLE;
        boolean inside = window.holds(birth);
        boolean foreign = birth != 0 && IdCode.sound(number) && !inside;
        id[i] = foreign ? 0 : number;
        otherId[i] = foreign ? number : 0;
        birthOfId[i] = possible && inside ? birth : 0;
        sex[i] = cells.sex[i] != 0 ? cells.sex[i] : foreign ? 0 : IdCode.sex(number);
        sound[i] = Names.sound(cells.name[i]);
        place[i] = cells.village[i] == 0 ? 0 : Hash.mix(cells.town[i], cells.village[i]) | 1;
    }

    /** How many rows. */
    public int size() {
        return row.length;
    }

    /** The households of the rows. */
    public Families families() {
        return families;
    }

    /** The register that the rows are from. */
    public Register register() {
        return register;
    }
}
