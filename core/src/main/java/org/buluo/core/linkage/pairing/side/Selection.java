package org.buluo.core.linkage.pairing.side;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.row.Columns;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;

/** Which rows of a register can meet one of the other. */
final class Selection {

    private final Register register;
    private final int[][] chosen;
    private final int[] first;
    private final int size;

    private Selection(Register register, int[][] chosen) {
        this.register = register;
        this.chosen = chosen;
        first = new int[chosen.length];
        int sum = 0;
        for (int part = 0; part < chosen.length; part++) {
            first[part] = sum;
            sum += chosen[part].length;
        }
        size = sum;
    }

    static Selection of(Register register, Admission admission, Workers workers) {
        int[][] chosen = new int[register.parts()][];
        workers.each(chosen.length, part -> {
            Columns columns = register.columns(part);
            int[] rows = new int[register.rows(part)];
            int count = 0;
            for (int row = 0; row < rows.length; row++) {
                if (admission.admits(columns, row)) {
                    rows[count++] = row;
                }
            }
            chosen[part] = Arrays.copyOf(rows, count);
        });
        return new Selection(register, chosen);
    }

    /** The chosen rows' numbers in the register. */
    int[] rows() {
        int[] rows = new int[size];
        for (int part = 0; part < chosen.length; part++) {
            for (int i = 0; i < chosen[part].length; i++) {
                rows[first[part] + i] = register.first(part) + chosen[part][i];
            }
        }
        return rows;
    }

    /** The chosen rows' cells. */
    Columns copy(Workers workers) {
        Columns columns = new Columns(size);
        workers.each(chosen.length, part -> {
            int[] rows = chosen[part];
            for (int i = 0, run = 1; i < rows.length; i += run) {
                run = 1;
                while (i + run < rows.length && rows[i + run] == rows[i] + run) {
                    run++;
                }
                register.copy(part, rows[i], run, columns, first[part] + i);
            }
        });
        return columns;
    }

    /** Which rows are chosen. */
    interface Admission {
        boolean admits(Columns columns, int row);
    }
}
