package org.buluo.core.linkage.pairing.evidence;

import org.buluo.core.linkage.pairing.side.LongIndex;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * In which school year those of a grade were born, learnt from the rows of one register that have both; so grades may
 * be written in any way.
 */
final class Grades {

    private static final int YEARS = 240;
    private static final int FIRST = 1880;
    private static final int LEAST = 8;
    private static final int YEAR = 10_000;
    private static final int SEPTEMBER = 900;

    private final LongIndex index = new LongIndex(32);
    private final int[] cohort;

    Grades(Side side) {
        int rows = side.size();
        for (int i = 0; i < rows && index.size() < 500; i++) {
            if (side.cells.grade[i] != 0) {
                index.add(side.cells.grade[i]);
            }
        }
        int[][] years = new int[index.size()][YEARS];
        for (int i = 0; i < rows && years.length > 0; i++) {
            int grade = side.cells.grade[i] == 0 ? -1 : index.find(side.cells.grade[i]);
            int cohort = cohort(birth(side, i)) - FIRST;
            if (grade >= 0 && cohort > 0 && cohort < YEARS) {
                years[grade][cohort]++;
            }
        }
        cohort = new int[years.length];
        for (int grade = 0; grade < years.length; grade++) {
            cohort[grade] = commonest(years[grade]);
        }
    }

    private static int birth(Side side, int row) {
        int column = side.cells.birth[row];
        return column == 0 ? side.birthOfId[row] : column;
    }

    /** School years run from September to August. */
    private static int cohort(int birth) {
        return birth == 0 ? 0 : birth / YEAR + (birth % YEAR > SEPTEMBER ? 1 : 0);
    }

    /** 0 when no year holds half of them. */
    private static int commonest(int[] years) {
        int sum = 0;
        int best = 0;
        for (int i = 0; i < years.length; i++) {
            sum += years[i];
            best = years[i] > years[best] ? i : best;
        }
        return sum >= LEAST && years[best] * 2 >= sum ? FIRST + best : 0;
    }

    /** How the grade of a row fits a birth date. */
    private int apart(Side side, int row, Side other, int otherRow) {
        int grade = side.cells.grade[row] == 0 ? -1 : index.find(side.cells.grade[row]);
        int birth = cohort(birth(other, otherRow));
        return grade < 0 || cohort[grade] == 0 || birth == 0 ? -1 : Math.abs(cohort[grade] - birth);
    }

    static GradeLevel compare(Grades ofLeft, Side left, int l, Grades ofRight, Side right, int r) {
        int apart = Math.max(ofLeft.apart(left, l, right, r), ofRight.apart(right, r, left, l));
        return switch (apart) {
            case -1 -> GradeLevel.UNKNOWN;
            case 0 -> GradeLevel.FITS;
            case 1 -> GradeLevel.NEAR;
            default -> GradeLevel.FAR;
        };
    }
}
