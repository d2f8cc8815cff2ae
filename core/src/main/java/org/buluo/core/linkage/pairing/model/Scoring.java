package org.buluo.core.linkage.pairing.model;

import org.buluo.core.linkage.pairing.evidence.IdLevel;
import org.buluo.core.linkage.pairing.evidence.NameLevel;
import org.buluo.core.linkage.pairing.evidence.Pattern;

/** A model's logarithms, looked up by the levels of a pair. */
public final class Scoring {

    private static final double SAME_SEX_OF_NAMESAKES = Math.log(0.9);
    private static final double OTHER_SEX_OF_NAMESAKES = Math.log(0.1);

    private final double[][] child;
    private final double[][] sibling;
    private final double[][] stranger;
    private final double[] home;
    private final double priorChild;
    private final double priorSibling;
    private final int[] birthClass = new int[IdLevel.COUNT];
    private final boolean[] namesake = new boolean[NameLevel.COUNT];

    /** Of pairs among the rows that the model is for. */
    public Scoring(Model model) {
        int rightRows = model.rows();
        Shares[] facts = {model.name, model.id, model.sex, model.grade, model.birth[0], model.birth[1], model.birth[2]};
        child = new double[facts.length][];
        sibling = new double[facts.length][];
        stranger = new double[facts.length][];
        for (int i = 0; i < facts.length; i++) {
            child[i] = logs(facts[i].child());
            sibling[i] = logs(facts[i].sibling());
            stranger[i] = facts[i].stranger() == null ? new double[0] : logs(facts[i].stranger());
        }
        home = logs(model.home.share());
        priorChild = Math.log(model.general[Model.COVERED] / Math.max(1, rightRows));
        priorSibling = Math.log(model.general[Model.SIBLINGS] / Math.max(1, rightRows));
        for (int i = 0; i < birthClass.length; i++) {
            birthClass[i] = IdLevel.of(i).birthClass();
        }
        for (int i = 0; i < namesake.length; i++) {
            namesake[i] = i >= NameLevel.EQUAL.ordinal() && i <= NameLevel.ORDER.ordinal();
        }
    }

    private static double[] logs(double[] shares) {
        double[] logs = new double[shares.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log(shares[i]);
        }
        return logs;
    }

    /** Logarithm of how probable it is that the pair is one child and agrees so, but for the home. */
    double child(int pattern) {
        return priorChild + sum(child, pattern) + child[2][Pattern.sex(pattern)];
    }

    /** The same for siblings. Their home agrees like a child's own. */
    double sibling(int pattern) {
        return priorSibling + sum(sibling, pattern) + sibling[2][Pattern.sex(pattern)];
    }

    /** The same for strangers, whose homes agree by chance. */
    double stranger(int pattern, float name, float ofHome) {
        int sex = Pattern.sex(pattern);
        double ofSex = stranger[2][sex];
        if (sex != 0 && namesake[Pattern.name(pattern)]) {
            ofSex = sex == 1 ? SAME_SEX_OF_NAMESAKES : OTHER_SEX_OF_NAMESAKES;
        }
        int id = Pattern.id(pattern);
        return name
                + stranger[1][id]
                + stranger[4 + birthClass[id]][Pattern.birth(pattern)]
                + stranger[3][Pattern.grade(pattern)]
                + ofSex
                + ofHome
                - home[Pattern.home(pattern)];
    }

    private double sum(double[][] of, int pattern) {
        int id = Pattern.id(pattern);
        return of[0][Pattern.name(pattern)]
                + of[1][id]
                + of[3][Pattern.grade(pattern)]
                + of[4 + birthClass[id]][Pattern.birth(pattern)];
    }

    /** The logarithm of the odds that the pair is one child, when nothing else is known. */
    public double odds(int pattern, float name, float ofHome) {
        double others = sibling(pattern);
        double strangers = stranger(pattern, name, ofHome);
        double most = Math.max(others, strangers);
        return child(pattern) - most - Math.log1p(Math.exp(Math.min(others, strangers) - most));
    }

    /** What each fact adds to {@link #odds}. */
    public Weighing weigh(int pattern, float name, float ofHome) {
        int id = Pattern.id(pattern);
        int dates = 4 + birthClass[id];
        int sex = Pattern.sex(pattern);
        double ofId = child[1][id] - stranger[1][id];
        double ofBirth = child[dates][Pattern.birth(pattern)] - stranger[dates][Pattern.birth(pattern)];
        double ofGrade = child[3][Pattern.grade(pattern)] - stranger[3][Pattern.grade(pattern)];
        double ofName = child[0][Pattern.name(pattern)] - name;
        double home = this.home[Pattern.home(pattern)] - ofHome;
        double strangers = child(pattern) - stranger(pattern, name, ofHome);
        double ofSex = strangers - priorChild - ofName - ofId - ofBirth - ofGrade - home;
        double siblings = odds(pattern, name, ofHome) - strangers;
        return new Weighing(priorChild, ofName, ofId, ofBirth, sex == 0 ? 0 : ofSex, ofGrade, home, siblings);
    }
}
