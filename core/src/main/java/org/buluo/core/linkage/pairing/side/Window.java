package org.buluo.core.linkage.pairing.side;

import java.util.BitSet;
import org.buluo.core.linkage.pairing.row.Columns;
import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;

/**
 * The birth years that both registers hold, learnt from them: of a register of households a school roll needs the
 * children alone. Rows of a year are left out where one register has many of them and the other next to none; the few
 * on the other one are errors, and stay.
 */
public final class Window {

    private static final int FIRST = 1880;
    private static final int YEARS = 240;
    private static final int YEAR = 10_000;
    private static final double NEXT_TO_NONE = 0.02;
    private static final int MANY = 50;
    private static final double SMALL = 0.1;

    private final boolean[] held;
    private final boolean[] left;
    private final boolean[] right;
    private final int first;

    private Window(boolean[] left, boolean[] right) {
        this.left = left;
        this.right = right;
        this.held = new boolean[YEARS];
        int earliest = YEARS;
        for (int i = YEARS - 1; i >= 0; i--) {
            held[i] = left[i] && right[i];
            earliest = held[i] ? i : earliest;
        }
        first = FIRST + earliest;
    }

    /** The years that two registers share. */
    public static Window of(Register left, Register right, Workers workers) {
        int[] a = years(left, workers);
        int[] b = years(right, workers);
        return new Window(needed(a, b), needed(b, a));
    }

    /**
     * The years that were learnt before.
     *
     * @param left as {@link #leftYears} tells them
     * @param right as {@link #rightYears} does
     * @throws IllegalArgumentException when they are not as many as there are
     */
    public static Window kept(BitSet left, BitSet right) {
        if (left.length() > YEARS || right.length() > YEARS) {
            throw new IllegalArgumentException("years");
        }
        boolean[] ofLeft = new boolean[YEARS];
        boolean[] ofRight = new boolean[YEARS];
        for (int i = 0; i < YEARS; i++) {
            ofLeft[i] = left.get(i);
            ofRight[i] = right.get(i);
        }
        return new Window(ofLeft, ofRight);
    }

    /** The years of which left rows are taken, from 1880 on. */
    public BitSet leftYears() {
        return bits(left);
    }

    /** The years of which right rows are. */
    public BitSet rightYears() {
        return bits(right);
    }

    private static BitSet bits(boolean[] years) {
        BitSet bits = new BitSet(YEARS);
        for (int i = 0; i < YEARS; i++) {
            bits.set(i, years[i]);
        }
        return bits;
    }

    /** Which share of a right register's rows with a birth year were born when left rows were left out. */
    public double beyond(Register register, Workers workers) {
        int[] years = years(register, workers);
        int beyond = 0;
        for (int i = 0; i < YEARS; i++) {
            beyond += left[i] ? 0 : years[i];
        }
        return (double) beyond / Math.max(1, sum(years, 0, YEARS));
    }

    private static boolean[] needed(int[] own, int[] other) {
        int all = sum(own, 0, YEARS);
        int others = sum(other, 0, YEARS);
        boolean known = all > 0 && others > 0;
        // Beside a whole county a school has next to none of any year: there its own rows tell which are its years.
        boolean small = others < SMALL * all;
        boolean[] needed = new boolean[YEARS];
        for (int i = 0; i < YEARS; i++) {
            int ofOwn = sum(own, i - 1, i + 2);
            int ofOther = sum(other, i - 1, i + 2);
            boolean some = ofOther >= NEXT_TO_NONE * ofOwn || small && ofOther >= NEXT_TO_NONE * others;
            needed[i] = !known || ofOwn < MANY || some;
        }
        return needed;
    }

    private static int sum(int[] years, int from, int to) {
        int sum = 0;
        for (int i = Math.max(0, from); i < Math.min(YEARS, to); i++) {
            sum += years[i];
        }
        return sum;
    }

    private static int[] years(Register register, Workers workers) {
        int[] years = new int[YEARS];
        workers.each(register.parts(), part -> {
            int[] ofPart = years(register.columns(part), register.rows(part));
            synchronized (years) {
                for (int i = 0; i < YEARS; i++) {
                    years[i] += ofPart[i];
                }
            }
        });
        return years;
    }

    private static int[] years(Columns columns, int rows) {
        int[] years = new int[YEARS];
        for (int row = 0; row < rows; row++) {
            int birth = columns.birth[row];
            int year = (birth == 0 ? IdCode.birth(columns.id[row]) : birth) / YEAR - FIRST;
            if (year >= 0 && year < YEARS) {
                years[year]++;
            }
        }
        return years;
    }

    /** Whether someone born then can be on both. */
    boolean holds(int birth) {
        return in(held, birth);
    }

    /** Whether someone born then is older than all that can be on both. */
    boolean older(int birth) {
        return birth != 0 && birth / YEAR < first;
    }

    private static boolean in(boolean[] years, int birth) {
        int year = birth / YEAR - FIRST;
        return year >= 0 && year < YEARS && years[year];
    }

    /** Whether a left row can have a match: its column or its number says so, or nothing is known for sure. */
    boolean admitsLeft(Columns columns, int row) {
        return admits(left, columns, row);
    }

    /** The same of a right row. */
    boolean admitsRight(Columns columns, int row) {
        return admits(right, columns, row);
    }

    private boolean admits(boolean[] years, Columns columns, int row) {
        int birth = columns.birth[row];
        long id = columns.id[row];
        int ofId = IdCode.birth(id);
        if (birth != 0 && in(years, birth) || ofId != 0 && in(years, ofId)) {
            return true;
        }
        // A date may follow a damaged number.
        boolean damaged = id != 0 && !IdCode.sound(id);
        return damaged || birth == 0 && (id == 0 || columns.descendant[row] && older(ofId));
    }
}
