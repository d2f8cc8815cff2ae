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
    /** A sound number of somebody too old: a parent's as a rule. */
    public final long[] otherId;
    /** The birth date that the number tells, 0 when it tells none that is possible here. */
    public final int[] birthOfId;
    /** The sex, of the column or else of the number. */
    public final byte[] sex;
    /** Hash of how the name sounds. */
    public final long[] sound;
    /** A number for the sound of the first character, 0 when there is none or the name is long. */
    public final long[] surname;
    /** Hash of how the given name sounds. */
    public final long[] givenSound;
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
        surname = new long[row.length];
        givenSound = new long[row.length];
        place = new long[row.length];
    }

    /** The left register's rows that the window admits. */
    public static Side left(Register register, Window window, Workers workers) {
        return of(register, window, Selection.of(register, window::admitsLeft, workers), workers);
    }

    /** The right register's rows that the window admits. */
    public static Side right(Register register, Window window, Workers workers) {
        return of(register, window, Selection.of(register, window::admitsRight, workers), workers);
    }

    private static Side of(Register register, Window window, Selection selection, Workers workers) {
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

    /**
     * Rows that were chosen before and kept.
     *
     * @param register with these rows alone
     * @param cells with the sex and birth date as they were understood
     * @param foreign whose number is somebody else's
     */
    public static Side kept(Register register, Columns cells, boolean[] foreign, Families families) {
        int[] rows = new int[foreign.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        Side side = new Side(register, rows, cells, families);
        for (int i = 0; i < rows.length; i++) {
            side.sex[i] = cells.sex[i];
            side.imply(i, foreign[i]);
        }
        return side;
    }

    private void derive(int i, Window window) {
        long number = cells.id[i];
        int birth = IdCode.birth(number);
        boolean foreign = IdCode.sound(number) && window.older(birth);
        boolean followed = foreign && cells.birth[i] == birth;
        if (followed) {
            // The clerk's form took date and sex from the number, which is somebody else's.
            cells.birth[i] = 0;
        }
        byte ofId = foreign ? 0 : IdCode.sex(number);
        sex[i] = followed ? 0 : cells.sex[i] != 0 ? cells.sex[i] : ofId;
        imply(i, foreign);
    }

    /** @param foreign whether the number is somebody else's */
    private void imply(int i, boolean foreign) {
        long number = cells.id[i];
        id[i] = foreign ? 0 : number;
        otherId[i] = foreign ? number : 0;
        birthOfId[i] = foreign || IdCode.state(number) == IdCode.IMPOSSIBLE ? 0 : IdCode.birth(number);
        sound[i] = Names.sound(cells.name[i]);
        surname[i] = Names.syllable(cells.name[i], 0);
        givenSound[i] = Names.sound(Names.given(cells.name[i]));
        place[i] = cells.village[i] == 0 ? 0 : Hash.mix(cells.town[i], cells.village[i]) | 1;
    }

    /**
     * Rows made of several: what happens to a number, a name and a home is looked at as if it had nothing to do with each
     * other.
     *
     * @param numbers whose identity numbers and birth dates are taken
     * @param names whose names
     * @param homes whose guardians, phones and places
     */
    public Side mixed(int[] numbers, int[] names, int[] homes) {
        Columns mixed = new Columns(numbers.length);
        Side side = new Side(register, numbers, mixed, families.mixed(numbers, homes));
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            mixed.birth[i] = cells.birth[number];
            side.id[i] = id[number];
            side.otherId[i] = otherId[number];
            side.birthOfId[i] = birthOfId[number];
            int name = names[i];
            mixed.name[i] = cells.name[name];
            side.sound[i] = sound[name];
            side.surname[i] = surname[name];
            side.givenSound[i] = givenSound[name];
            int home = homes[i];
            mixed.guardian[i] = cells.guardian[home];
            mixed.phone[i] = cells.phone[home];
            mixed.town[i] = cells.town[home];
            side.place[i] = place[home];
        }
        return side;
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
