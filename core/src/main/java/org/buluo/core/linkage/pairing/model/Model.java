package org.buluo.core.linkage.pairing.model;

import java.util.List;
import org.buluo.core.linkage.pairing.evidence.BirthLevel;
import org.buluo.core.linkage.pairing.evidence.IdLevel;
import org.buluo.core.linkage.pairing.evidence.NameLevel;
import org.buluo.core.linkage.pairing.evidence.Strangers;

/** What the engine believes about agreements. Begins with what clerks usually do, and is learnt anew for each pair of registers. */
public final class Model {

    /** Classes of {@link IdLevel#birthClass}. */
    static final int BIRTH_CLASSES = 3;

    Shares name;
    Shares id;
    final Shares[] birth = new Shares[BIRTH_CLASSES];
    Shares sex;
    Shares grade;
    Homes home;
    /** Place in {@link #general}: the share of the left rows that have a row of the same child on the right. */
    static final int COVERED = 0;
    /** How many rows of unlisted siblings a left row has on the right. */
    static final int SIBLINGS = 1;
    /** How many rows of the right could be a left row's, when it was learnt. */
    static final int ROWS = 2;

    /** Agreements of strangers' numbers that are accidents: the more rows, the rarer for each. */
    static final List<IdLevel> ACCIDENTS = List.of(
            IdLevel.EQUAL, IdLevel.EQUAL_OLD, IdLevel.EQUAL_UNSOUND, IdLevel.OF_THE_HOUSEHOLD, IdLevel.EQUAL_CUT);

    final double[] general = new double[3];

    /** How often a row carries a sibling's number. Not learnt: such pairs look alike whichever child it is. */
    static final double A_SIBLINGS = 0.004;

    /** Weight of what is usual beside a sample. */
    private static final double SAMPLE_PRIOR = 500;

    private Model() {}

    /**
     * The beliefs before anything is learnt.
     *
     * @param rightRows how many rows could be a left row's
     */
    public static Model usual(int rightRows) {
        Model model = new Model();
        model.name = new Shares(usualNames(), usualSiblingNames(), null);
        double rare = 1.0 / Math.max(1, rightRows);
        model.id = new Shares(usualIds(), usualSiblingIds(), usualStrangerIds(rare));
        double[] strangers = Shares.normal(0, 2e-4, 1e-4, 4e-3, 6e-3, 0.07, 0.25, 0.67);
        double[] sisters = Shares.normal(0, 0.012, 1e-4, 1e-3, 1e-3, 0.01, 0.3, 0.68);
        model.birth[0] =
                new Shares(Shares.normal(0, 0.95, 0.003, 0.025, 0.004, 0.006, 0.008, 0.004), sisters, strangers);
        model.birth[1] = new Shares(
                Shares.normal(0, 0.965, 0.002, 0.02, 0.003, 0.004, 0.004, 0.002),
                Mix.of(0.5, sisters),
                Mix.of(0.5, strangers));
        model.birth[2] = new Shares(
                Shares.normal(0, 0.95, 0.002, 0.02, 0.004, 0.006, 0.01, 0.008),
                Mix.of(0.95, sisters),
                Mix.of(0.95, strangers));
        model.sex =
                new Shares(Shares.normal(0, 0.985, 0.015), Shares.normal(0, 0.52, 0.48), Shares.normal(0, 0.5, 0.5));
        model.grade = new Shares(
                Shares.normal(0, 0.9, 0.08, 0.02),
                Shares.normal(0, 0.05, 0.2, 0.75),
                Shares.normal(0, 0.09, 0.17, 0.74));
        model.home = Homes.usual();
        model.general[COVERED] = 0.5;
        model.general[SIBLINGS] = 0.15;
        model.general[ROWS] = rightRows;
        return model;
    }

    private static double[] usualNames() {
        double[] shares = new double[NameLevel.COUNT];
        shares[NameLevel.EQUAL.ordinal()] = 0.9;
        shares[NameLevel.SOUND.ordinal()] = 0.03;
        shares[NameLevel.BROAD_SOUND.ordinal()] = 0.006;
        shares[NameLevel.ORDER.ordinal()] = 0.002;
        shares[NameLevel.ADDED.ordinal()] = 0.006;
        shares[NameLevel.ONE_DIFFERS.ordinal()] = 0.03;
        shares[NameLevel.GIVEN_ONLY.ordinal()] = 0.006;
        shares[NameLevel.SURNAME_ONLY.ordinal()] = 0.02;
        shares[NameLevel.ONE_AGREES.ordinal()] = 0.002;
        shares[NameLevel.OTHER.ordinal()] = 0.006;
        return Shares.normal(shares);
    }

    private static double[] usualSiblingNames() {
        double[] shares = new double[NameLevel.COUNT];
        shares[NameLevel.EQUAL.ordinal()] = 0.002;
        shares[NameLevel.SOUND.ordinal()] = 0.002;
        shares[NameLevel.BROAD_SOUND.ordinal()] = 0.003;
        shares[NameLevel.ORDER.ordinal()] = 2e-4;
        shares[NameLevel.ADDED.ordinal()] = 0.02;
        shares[NameLevel.ONE_DIFFERS.ordinal()] = 0.28;
        shares[NameLevel.GIVEN_ONLY.ordinal()] = 2e-4;
        shares[NameLevel.SURNAME_ONLY.ordinal()] = 0.66;
        shares[NameLevel.ONE_AGREES.ordinal()] = 0.01;
        shares[NameLevel.OTHER.ordinal()] = 0.02;
        return Shares.normal(shares);
    }

    private static double[] usualIds() {
        double[] shares = new double[IdLevel.COUNT];
        shares[IdLevel.EQUAL.ordinal()] = 0.9;
        shares[IdLevel.EQUAL_OLD.ordinal()] = 0.01;
        shares[IdLevel.EQUAL_UNSOUND.ordinal()] = 0.006;
        shares[IdLevel.NEAR_DAMAGED.ordinal()] = 0.04;
        shares[IdLevel.NEAR_SOUND.ordinal()] = 0.006;
        shares[IdLevel.FEW_DIGITS.ordinal()] = 0.006;
        shares[IdLevel.SAME_PLACE_AND_DAY.ordinal()] = 0.006;
        shares[IdLevel.SAME_DAY.ordinal()] = 0.004;
        shares[IdLevel.DIFFERENT.ordinal()] = 0.012;
        shares[IdLevel.DIFFERENT_DAMAGED.ordinal()] = 0.004;
        shares[IdLevel.OF_THE_HOUSEHOLD.ordinal()] = 0.012;
        shares[IdLevel.EQUAL_CUT.ordinal()] = 0.004;
        shares[IdLevel.OF_A_SIBLING.ordinal()] = A_SIBLINGS;
        return Shares.normal(shares);
    }

    private static double[] usualSiblingIds() {
        double[] shares = new double[IdLevel.COUNT];
        shares[IdLevel.EQUAL.ordinal()] = 0.004;
        shares[IdLevel.EQUAL_OLD.ordinal()] = 1e-4;
        shares[IdLevel.EQUAL_UNSOUND.ordinal()] = 1e-4;
        shares[IdLevel.NEAR_DAMAGED.ordinal()] = 5e-4;
        shares[IdLevel.NEAR_SOUND.ordinal()] = 0.001;
        shares[IdLevel.FEW_DIGITS.ordinal()] = 0.004;
        shares[IdLevel.SAME_PLACE_AND_DAY.ordinal()] = 0.012;
        shares[IdLevel.SAME_DAY.ordinal()] = 0.002;
        shares[IdLevel.DIFFERENT.ordinal()] = 0.93;
        shares[IdLevel.DIFFERENT_DAMAGED.ordinal()] = 0.05;
        shares[IdLevel.OF_THE_HOUSEHOLD.ordinal()] = 0.012;
        shares[IdLevel.EQUAL_CUT.ordinal()] = 1e-4;
        shares[IdLevel.OF_A_SIBLING.ordinal()] = A_SIBLINGS;
        return Shares.normal(shares);
    }

    /** @param rare the probability to meet one certain row of the right by chance */
    private static double[] usualStrangerIds(double rare) {
        double[] shares = new double[IdLevel.COUNT];
        shares[IdLevel.EQUAL.ordinal()] = 0.01 * rare;
        shares[IdLevel.EQUAL_OLD.ordinal()] = 0.01 * rare;
        shares[IdLevel.EQUAL_UNSOUND.ordinal()] = 0.003 * rare;
        shares[IdLevel.NEAR_DAMAGED.ordinal()] = Math.min(1e-6, 0.02 * rare);
        shares[IdLevel.NEAR_SOUND.ordinal()] = Math.min(1e-5, 0.8 * rare);
        shares[IdLevel.FEW_DIGITS.ordinal()] = 1e-3;
        shares[IdLevel.SAME_PLACE_AND_DAY.ordinal()] = 1e-4;
        shares[IdLevel.SAME_DAY.ordinal()] = 1e-4;
        shares[IdLevel.DIFFERENT.ordinal()] = 0.94;
        shares[IdLevel.DIFFERENT_DAMAGED.ordinal()] = 0.06;
        shares[IdLevel.OF_THE_HOUSEHOLD.ordinal()] = 0.02 * rare;
        shares[IdLevel.EQUAL_CUT.ordinal()] = 0.02 * rare;
        shares[IdLevel.OF_A_SIBLING.ordinal()] = 0.01 * rare;
        return Shares.normal(shares);
    }

    /** The share of the left rows that have a row of the same child on the right. */
    public double covered() {
        return general[COVERED];
    }

    /** How many rows of the right could be a left row's, when it was learnt. */
    public int rows() {
        return (int) general[ROWS];
    }

    /** The same beliefs, with how strangers really agree in numbers, dates and sex. */
    public Model among(Strangers strangers) {
        double[] ids = Shares.learnt(strangers.ids(), id.stranger(), SAMPLE_PRIOR);
        for (IdLevel level : IdLevel.values()) {
            boolean rare = level.ordinal() >= IdLevel.EQUAL.ordinal() && level.ordinal() < IdLevel.FEW_DIGITS.ordinal();
            if (rare || level.ordinal() >= IdLevel.OF_THE_HOUSEHOLD.ordinal()) {
                ids[level.ordinal()] = id.stranger()[level.ordinal()];
            }
        }
        double[] births = Shares.learnt(strangers.births(), birth[0].stranger(), SAMPLE_PRIOR);
        id = new Shares(id.child(), id.sibling(), ids);
        birth[0] = new Shares(birth[0].child(), birth[0].sibling(), births);
        birth[1] = new Shares(birth[1].child(), birth[1].sibling(), Mix.of(0.5, births));
        birth[2] = new Shares(birth[2].child(), birth[2].sibling(), Mix.of(0.95, births));
        sex = new Shares(sex.child(), sex.sibling(), Shares.learnt(strangers.sexes(), sex.stranger(), SAMPLE_PRIOR));
        return this;
    }

    void cover(double share) {
        general[COVERED] = Math.max(1e-6, Math.min(0.999, share));
    }

    /** The same beliefs where so many rows of the right could be a left row's. */
    Model forRows(int rightRows) {
        Model model = usual(rightRows);
        model.general[COVERED] = general[COVERED];
        model.general[SIBLINGS] = general[SIBLINGS];
        double[] strangers = id.stranger().clone();
        for (IdLevel level : ACCIDENTS) {
            strangers[level.ordinal()] *= Math.max(1, general[ROWS]) / Math.max(1, rightRows);
        }
        model.name = name;
        model.id = new Shares(id.child(), id.sibling(), strangers);
        System.arraycopy(birth, 0, model.birth, 0, birth.length);
        model.sex = sex;
        model.grade = grade;
        model.home = home;
        return model;
    }

    /** Shares of which some are equal and the rest as given. */
    static final class Mix {

        private Mix() {}

        static double[] of(double equal, double[] rest) {
            double[] mixed = new double[rest.length];
            for (int i = 1; i < mixed.length; i++) {
                mixed[i] = (1 - equal) * rest[i] + (i == BirthLevel.EQUAL.ordinal() ? equal : 0);
            }
            return Shares.normal(mixed);
        }
    }
}
