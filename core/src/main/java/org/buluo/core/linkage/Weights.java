package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores a comparison in bits: the logarithm to base 2 of the odds that two rows are one person. Each agreement adds
 * how much more often it is seen between two rows of one person than between rows of two; a name counts by how many
 * bear it. The figures are estimates of the size of errors in county rosters (domain.md §8 has no published rates).
 *
 * <p>What the levels of a score mean: .95 and more is a match, of twenty such at most one may be wrong, and a match
 * of .9999 agrees in a number and a name. From .43 to .95 somebody should look. What only a person may decide is
 * capped at .933, however much agrees: two sound numbers that differ, similar names without a number (twins), a name
 * and a village alone, two 人编号. A row that several persons claim alike scores .5 at most.
 */
final class Weights {

    /** From here a pair is a match: odds of 20 to 1. */
    static final double MATCH = 4.3;
    /** From here a pair is shown to a person: odds of 3 to 4. */
    static final double REVIEW = -0.4;

    /** The most that a pair for a person to look at may score. */
    static final double CAPPED = MATCH - 0.5;

    private static final double SMALL_COUNTY = 100_000;
    private static final double NEVER = -60;
    private static final double NOTHING = 1e-9;
    private static final double MOST_OF_HOME = 12;
    private static final double SCHOOL = 6;
    /** A child is on two rolls, or twice on one, in one case of some dozens. */
    private static final double TWICE_ON_A_LIST = 4;

    private final Columns columns;
    private final double one;

    Weights(Columns columns) {
        this.columns = columns;
        this.one = log(columns.size + SMALL_COUNTY);
    }

    /** A probability out of bits. */
    static double probability(double bits) {
        double p = 1 / (1 + Math.pow(2, -bits));
        return Math.min(0.9999, Math.round(p * 10_000) / 10_000.0);
    }

    double of(Comparison c) {
        if (c.person > 0) {
            return one;
        }
        boolean number = c.id.sameNumber() || c.student > 0;
        double bits = -one + name(c) + id(c) + student(c) + birth(c) + sex(c);
        bits += grade(c) + school(c);
        bits -= c.oneList && !number ? TWICE_ON_A_LIST : 0;
        boolean hopeless = !number && bits + MOST_OF_HOME < REVIEW;
        return hopeless ? NEVER : capped(c, bits + home(c));
    }

    /** How {@link #of} comes about: every factor that adds something, and what the caps take away. */
    List<Weighing> explain(Comparison c) {
        boolean number = c.id.sameNumber() || c.student > 0;
        List<Weighing> steps = new ArrayList<>();
        steps.add(new Weighing(Factor.PRIOR, -one));
        add(steps, Factor.PERSON_NUMBER, c.person > 0 ? 2 * one : 0);
        if (c.person <= 0) {
            add(steps, Factor.IDENTITY_NUMBER, id(c));
            add(steps, Factor.STUDENT_NUMBER, student(c));
            steps.add(new Weighing(Factor.NAME, name(c), named(c)));
            add(steps, Factor.BIRTH, birth(c));
            add(steps, Factor.SEX, sex(c));
            add(steps, Factor.GRADE, grade(c));
            add(steps, Factor.SCHOOL, school(c));
            add(steps, Factor.ONE_LIST, c.oneList && !number ? -TWICE_ON_A_LIST : 0);
            add(steps, Factor.HOME, home(c));
        }
        add(steps, Factor.LIMIT, of(c) - sum(steps));
        return List.copyOf(steps);
    }

    private static void add(List<Weighing> steps, Factor factor, double bits) {
        if (Math.abs(bits) > NOTHING) {
            steps.add(new Weighing(factor, bits));
        }
    }

    /** The bits of all steps. */
    static double sum(List<Weighing> steps) {
        return steps.stream().mapToDouble(Weighing::bits).sum();
    }

    private int named(Comparison c) {
        return switch (c.name) {
            case EQUAL, FORMER -> (int) bearers(c);
            case SOUND -> (int) soundBearers(c);
            default -> 0;
        };
    }

    private static double grade(Comparison c) {
        return c.grade * (c.grade > 0 ? 2 : 6);
    }

    private static double school(Comparison c) {
        return c.school > 0 ? SCHOOL : 0;
    }

    private static double capped(Comparison c, double bits) {
        if (c.person < 0) {
            boolean near = c.id.sameNumber() || c.student > 0 || c.id == IdLikeness.SLIP;
            return near || bits >= MATCH ? Math.min(bits, CAPPED) : NEVER;
        }
        if (c.student > 0) {
            return bits;
        }
        return switch (c.id) {
            // A namesake's or a sibling's number was typed sooner than a child got a wholly other name.
            case SAME -> c.birthStated || c.name.compatible() ? bits : Math.min(bits, CAPPED);
            case SAME_DOUBTFUL ->
                c.name.same()
                        ? bits
                        : c.name.compatible() ? Math.max(REVIEW + 1, Math.min(bits, CAPPED)) : Math.min(bits, CAPPED);
            case SAME_FOREIGN -> c.name.same() ? bits : NEVER;
            case NEAR, OTHER -> c.name.same() ? Math.min(bits, CAPPED) : NEVER;
            case SLIP -> c.name.compatible() ? bits : Math.min(bits, CAPPED);
            case UNKNOWN, UNLIKE -> c.name.same() && supported(c) ? bits : Math.min(bits, CAPPED);
        };
    }

    /** Whether more than a village speaks for two rows of one name. */
    private static boolean supported(Comparison c) {
        boolean family = c.family() == FamilyLikeness.NUMBER || c.family() == FamilyLikeness.NAME || c.phone > 0;
        return c.birth != BirthLikeness.UNKNOWN || family || c.school > 0;
    }

    private double name(Comparison c) {
        boolean sameId = c.id == IdLikeness.SAME || c.student > 0;
        return switch (c.name) {
            case UNKNOWN -> 0;
            case EQUAL -> one - log(bearers(c) + 1);
            case FORMER -> one - log(bearers(c) + 1) - 1;
            case SOUND -> one - log(soundBearers(c) + 1) - 5;
            case SWAPPED -> 8;
            case ADDED -> 2;
            case ONE_DIFFERS -> 2;
            case GIVEN_ONLY -> 3;
            case SURNAME_ONLY -> -3;
            case OTHER -> sameId ? -6 : -9;
        };
    }

    private double id(Comparison c) {
        return switch (c.id) {
            case SAME -> one + 8;
            case SAME_DOUBTFUL, SAME_FOREIGN -> one + 6;
            case SLIP -> 14;
            case UNKNOWN -> 0;
            case NEAR -> -2;
            case UNLIKE -> -4;
            case OTHER -> c.student > 0 && c.name.compatible() ? -6 : -22;
        };
    }

    private double student(Comparison c) {
        return c.student > 0 ? one + 7 : c.student < 0 ? -0.5 : 0;
    }

    private double birth(Comparison c) {
        boolean known = c.id.sameNumber();
        return switch (c.birth) {
            case EQUAL -> !known ? 12 : c.birthStated ? 3 : 0;
            case SLIP -> known ? 1 : 4;
            case UNKNOWN -> 0;
            case SAME_YEAR -> -4;
            case OTHER -> c.id == IdLikeness.SLIP ? -2 : -7;
        };
    }

    private static double sex(Comparison c) {
        return c.sex > 0 ? 0.8 : c.sex < 0 ? -4 : 0;
    }

    /** Guardian, household, telephone and village are one fact told up to four times, and siblings share it. */
    private static double home(Comparison c) {
        double family = switch (c.family()) {
            case NUMBER -> 10;
            case NAME -> 7;
            case UNKNOWN -> 0;
            case OTHER -> -1.5;
        };
        double phone = c.phone > 0 ? 8 : 0;
        double village = village(c);
        double most = Math.max(family, Math.max(phone, village));
        double sum = most + (Math.max(family, 0) + phone + Math.max(village, 0) - Math.max(most, 0)) / 3;
        if (most <= 0) {
            return family + Math.min(village, 0);
        }
        return Math.min(sum, c.name.same() || c.name == NameLikeness.UNKNOWN ? MOST_OF_HOME : 4);
    }

    private static double village(Comparison c) {
        if (c.village > 0) {
            return 5;
        }
        if (c.township > 0) {
            return c.village < 0 ? 0 : 2;
        }
        return c.township < 0 ? -3 : c.village < 0 ? -2 : 0;
    }

    private double bearers(Comparison c) {
        int most = Math.max(columns.names.bearers(columns.name[c.left]), columns.names.bearers(columns.name[c.right]));
        return Math.max(1, most);
    }

    private double soundBearers(Comparison c) {
        return Math.max(1, columns.names.soundBearers(columns.name[c.left]));
    }

    private static double log(double value) {
        return Math.log(value) / Math.log(2);
    }
}
