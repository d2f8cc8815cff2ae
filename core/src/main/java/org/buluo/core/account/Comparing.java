package org.buluo.core.account;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/** Counts the four-checks matrix while children pass by (design.md §4, comparison.csv). */
final class Comparing {

    private static final RosterKind[] KINDS = RosterKind.values();
    private static final int OUT = KINDS.length;

    private final int[][] both = new int[OUT + 1][OUT + 1];
    private final Enrolments rolls;
    private int enrolledTwice;

    Comparing(Enrolments rolls) {
        this.rolls = rolls;
    }

    /** @param outOfSchool SUSPECTED_OUT or OUT at as-of @param bankRows bank lines name it */
    void add(Child child, boolean outOfSchool, boolean bankRows) {
        long lists = 0;
        for (PersonRow row : child.rows()) {
            lists |= 1L << row.kind().ordinal();
        }
        lists |= bankRows ? 1L << RosterKind.BANK_RETURN.ordinal() : 0;
        lists |= outOfSchool ? 1L << OUT : 0;
        for (int i = 0; i <= OUT; i++) {
            for (int j = i; j <= OUT && (lists & (1L << i)) != 0; j++) {
                both[i][j] += (int) (lists >> j & 1);
            }
        }
        enrolledTwice += rolls.schoolsPresentAt(child).size() > 1 ? 1 : 0;
    }

    Comparison comparison() {
        List<Comparison.Cell> cells = new ArrayList<>();
        for (int i = 0; i < OUT; i++) {
            for (int j = i + 1; j <= OUT; j++) {
                if (isSide(i) && isSide(j)) {
                    cells.add(new Comparison.Cell(
                            name(i), name(j), both[i][j], both[i][i] - both[i][j], both[j][j] - both[i][j]));
                }
            }
        }
        String roll = RosterKind.ROLL.code();
        cells.add(new Comparison.Cell(roll, roll, enrolledTwice, 0, 0));
        return new Comparison(List.copyOf(cells));
    }

    private static boolean isSide(int i) {
        return i != RosterKind.SCHOOL.ordinal();
    }

    private static String name(int i) {
        return i == OUT ? Comparison.OUT_OF_SCHOOL : KINDS[i].code();
    }
}
