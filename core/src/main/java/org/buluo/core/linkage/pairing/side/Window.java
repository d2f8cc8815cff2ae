package org.buluo.core.linkage.pairing.side;

import org.buluo.core.linkage.pairing.row.Columns;
import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;

/**
 * The birth years that both registers hold, learnt from them: of a register of households a school roll needs the
 * children alone. A year is left out when one register has many rows of it and the other next to none, errors apart.
 */
public final class Window {

    private static final int FIRST = 1880;
    private static final int YEARS = 240;
    private static final int YEAR = 10_000;
    private static final double NEXT_TO_NONE = 0.02;
    private static final int MANY = 50;

    private final boolean[] held;

    private Window(boolean[] held) {
        this.held = held;
    }

    /** The years that two registers share. */
    public static Window of(Register left, Register right, Workers workers) {
        int[] a = years(left, workers);
        int[] b = years(right, workers);
        boolean known = sum(a, 0, YEARS) > 0 && sum(b, 0, YEARS) > 0;
        boolean[] held = new boolean[YEARS];
        for (int i = 0; i < YEARS; i++) {
            int ofLeft = sum(a, i - 1, i + 2);
            int ofRight = sum(b, i - 1, i + 2);
            boolean few = Math.max(ofLeft, ofRight) < MANY;
            held[i] = !known || few || Math.min(ofLeft, ofRight) >= NEXT_TO_NONE * Math.max(ofLeft, ofRight);
        }
        return new Window(held);
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
            int[] ofPart = years(register.columns(part));
            synchronized (years) {
                for (int i = 0; i < YEARS; i++) {
                    years[i] += ofPart[i];
                }
            }
        });
        return years;
    }

    private static int[] years(Columns columns) {
        int[] years = new int[YEARS];
        for (int row = 0; row < columns.capacity(); row++) {
            int birth = columns.birth[row];
            int year = (birth == 0 ? IdCode.birth(columns.id[row]) : birth) / YEAR - FIRST;
            if (year >= 0 && year < YEARS) {
                years[year]++;
            }
        }
        return years;
    }

    /** Whether someone born then can be on both. */
    public boolean holds(int birth) {
        int year = birth / YEAR - FIRST;
        return year >= 0 && year < YEARS && held[year];
    }

    /** Whether a row can be of someone on both: its column or its number says so, or nothing is known. */
    boolean admits(Columns columns, int row) {
        int birth = columns.birth[row];
        long id = columns.id[row];
        int ofId = IdCode.birth(id);
        if (birth != 0 && holds(birth) || ofId != 0 && holds(ofId)) {
            return true;
        }
        return birth == 0 && (!IdCode.sound(id) || columns.descendant[row]);
    }
}
