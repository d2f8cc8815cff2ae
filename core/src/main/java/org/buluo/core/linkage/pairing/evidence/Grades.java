package org.buluo.core.linkage.pairing.evidence;

import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import org.buluo.core.linkage.LongList;
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
    private final LongList grades = new LongList();
    private final int[] cohort;
    private final LongToIntFunction before;

    Grades(Side side) {
        this(side, side.size(), grade -> 0);
    }

    /**
     * Learns from the first rows of a side; of other grades what was known before is taken.
     *
     * @param before the school year of a grade, 0 when it is not known
     */
    Grades(Side side, int rows, LongToIntFunction before) {
        this.before = before;
        for (int i = 0; i < rows && index.size() < 500; i++) {
            long grade = side.cells.grade[i];
            int known = index.size();
            if (grade != 0 && index.add(grade) == known) {
                grades.add(grade);
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
        int year = side.cells.grade[row] == 0 ? 0 : year(side.cells.grade[row]);
        int birth = year == 0 ? 0 : cohort(birth(other, otherRow));
        return birth == 0 ? -1 : Math.abs(year - birth);
    }

    private int year(long grade) {
        int at = index.find(grade);
        return at >= 0 && cohort[at] != 0 ? cohort[at] : before.applyAsInt(grade);
    }

    /** Tells the school year of each grade. */
    void keep(LongUnaryOperator key, Background.Memory memory) {
        for (int i = 0; i < cohort.length; i++) {
            if (cohort[i] != 0) {
                memory.keep(key.applyAsLong(grades.get(i)), cohort[i]);
            }
        }
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
