package org.buluo.core.linkage.pairing.model;

import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.evidence.BirthLevel;
import org.buluo.core.linkage.pairing.evidence.Evidence;
import org.buluo.core.linkage.pairing.evidence.GradeLevel;
import org.buluo.core.linkage.pairing.evidence.IdLevel;
import org.buluo.core.linkage.pairing.evidence.NameLevel;
import org.buluo.core.linkage.pairing.evidence.Pattern;

/**
 * Learns a model from the registers themselves by expectation and maximisation: most pairs are beyond doubt by their
 * numbers, and tell what happens to the other facts; those tell what happens to numbers. A sample of the left rows is
 * enough.
 */
public final class Training {

    private static final int SAMPLE = 120_000;
    private static final int ROUNDS = 8;
    private static final double WEIGHT = 20;
    private static final double STILL = 1e-4;

    private final Pairs pairs;
    private final Evidence evidence;
    private final int rightRows;
    private final int step;

    private Training(Pairs pairs, Evidence evidence, int rightRows) {
        this.pairs = pairs;
        this.evidence = evidence;
        this.rightRows = rightRows;
        this.step = 1 + pairs.size() / SAMPLE;
    }

    /** Learns, beginning with what is usual. */
    public static Model learn(Pairs pairs, Evidence evidence, Model usual, int rightRows) {
        return new Training(pairs, evidence, rightRows).learn(usual);
    }

    /** Takes a model that was learnt before, and counts anew only how many rows have a match. */
    public static Model recount(Pairs pairs, Evidence evidence, Model known, int rightRows) {
        Model model = known.forRows(rightRows);
        new Training(pairs, evidence, rightRows).recount(model);
        return model;
    }

    private void recount(Model model) {
        double before = -1;
        for (int round = 0; round < ROUNDS && Math.abs(model.covered() - before) > STILL; round++) {
            before = model.covered();
            Sums sums = new Sums();
            int rows = sum(sums, new Scoring(model));
            model.cover(sums.children / Math.max(1, rows));
        }
    }

    private int sum(Sums sums, Scoring scoring) {
        int rows = 0;
        for (int l = 0; l < pairs.leftRows(); l += step) {
            rows++;
            for (int pair = pairs.first(l); pair < pairs.first(l + 1); pair++) {
                sums.add(scoring, evidence.pattern[pair], evidence.name[pair], evidence.home[pair]);
            }
        }
        return rows;
    }

    private Model learn(Model model) {
        Model prior = Model.usual(rightRows);
        double before = -1;
        for (int round = 0; round < ROUNDS && Math.abs(model.covered() - before) > STILL; round++) {
            before = model.covered();
            Sums sums = new Sums();
            int rows = sum(sums, new Scoring(model));
            sums.into(model, prior, rows, rightRows);
        }
        return model;
    }

    /** How often each level was met in pairs of one child, and how often numbers agreed between strangers. */
    private static final class Sums {

        private final double[] name = new double[NameLevel.COUNT];
        private final double[] id = new double[IdLevel.COUNT];
        private final double[] strangerId = new double[IdLevel.COUNT];
        private final double[][] birth = new double[Model.BIRTH_CLASSES][BirthLevel.COUNT];
        private final double[] sex = new double[3];
        private final double[] grade = new double[GradeLevel.COUNT];
        private final double[] home = new double[Pattern.HOMES];
        private double children;

        private void add(Scoring scoring, int pattern, float ofName, float ofHome) {
            double child = scoring.child(pattern);
            double sibling = scoring.sibling(pattern);
            double stranger = scoring.stranger(pattern, ofName, ofHome);
            double most = Math.max(child, Math.max(sibling, stranger));
            double a = Math.exp(child - most);
            double b = Math.exp(sibling - most);
            double c = Math.exp(stranger - most);
            double p = a / (a + b + c);
            int number = Pattern.id(pattern);
            if (number == IdLevel.OF_A_SIBLING.ordinal()) {
                return;
            }
            strangerId[number] += c / (a + b + c);
            children += p;
            name[Pattern.name(pattern)] += p;
            id[number] += p;
            birth[IdLevel.of(number).birthClass()][Pattern.birth(pattern)] += p;
            sex[Pattern.sex(pattern)] += p;
            grade[Pattern.grade(pattern)] += p;
            home[Pattern.home(pattern)] += p;
        }

        private void into(Model model, Model prior, int rows, int rightRows) {
            model.name = new Shares(Shares.learnt(name, prior.name.child(), WEIGHT), model.name.sibling(), null);
            double[] strangers = model.id.stranger().clone();
            double all = (double) Math.max(1, rows) * Math.max(1, rightRows);
            for (IdLevel level : Model.ACCIDENTS) {
                int i = level.ordinal();
                strangers[i] =
                        (strangerId[i] + prior.id.stranger()[i] * rightRows * WEIGHT) / (all + WEIGHT * rightRows);
            }
            id[IdLevel.OF_A_SIBLING.ordinal()] = children * Model.A_SIBLINGS;
            model.id = new Shares(Shares.learnt(id, prior.id.child(), WEIGHT), model.id.sibling(), strangers);
            for (int c = 0; c < Model.BIRTH_CLASSES; c++) {
                Shares before = model.birth[c];
                model.birth[c] = new Shares(
                        Shares.learnt(birth[c], prior.birth[c].child(), WEIGHT), before.sibling(), before.stranger());
            }
            model.sex = new Shares(
                    Shares.learnt(sex, prior.sex.child(), WEIGHT), model.sex.sibling(), model.sex.stranger());
            model.grade = new Shares(
                    Shares.learnt(grade, prior.grade.child(), WEIGHT), model.grade.sibling(), model.grade.stranger());
            model.home = Homes.learnt(home);
            model.cover(children / Math.max(1, rows));
        }
    }
}
