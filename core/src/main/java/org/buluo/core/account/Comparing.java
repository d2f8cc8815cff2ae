package org.buluo.core.account;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.roster.RosterKind;

/** Counts the four-checks matrix while children pass by (design.md §4, comparison.csv). */
final class Comparing {

    private static final RosterKind[] KINDS = RosterKind.values();
    private static final int OUT = Lists.OUT_OF_SCHOOL;

    private final int[][] both = new int[OUT + 1][OUT + 1];
    private int enrolledTwice;

    void add(Lists lists) {
        for (int i = 0; i <= OUT; i++) {
            for (int j = i; j <= OUT && lists.has(i); j++) {
                both[i][j] += lists.has(j) ? 1 : 0;
            }
        }
        enrolledTwice += lists.has(Lists.ENROLLED_TWICE) ? 1 : 0;
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
