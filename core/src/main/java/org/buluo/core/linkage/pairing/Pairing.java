package org.buluo.core.linkage.pairing;

import org.buluo.core.linkage.pairing.block.Asking;
import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.choice.Choice;
import org.buluo.core.linkage.pairing.evidence.Evidence;
import org.buluo.core.linkage.pairing.evidence.Strangers;
import org.buluo.core.linkage.pairing.kept.Known;
import org.buluo.core.linkage.pairing.model.Model;
import org.buluo.core.linkage.pairing.model.Scoring;
import org.buluo.core.linkage.pairing.model.Training;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.Side;
import org.buluo.core.linkage.pairing.side.Window;

/** Links two registers. The same registers give the same links, however many threads work. */
public final class Pairing {

    private static final int STEPS = 5;

    private Pairing() {}

    /**
     * Links. The registers' cells are dropped on the way, so they can be linked once.
     *
     * @param known a model learnt before; null to learn one
     */
    public static Linked link(
            Register leftRegister, Register rightRegister, Model known, Workers workers, Steps steps) {
        steps.at(0, STEPS);
        Window window = Window.of(leftRegister, rightRegister, workers);
        Side[] sides = new Side[2];
        workers.each(
                2,
                i -> sides[i] =
                        i == 0 ? Side.left(leftRegister, window, workers) : Side.right(rightRegister, window, workers));
        Side left = sides[0];
        Side right = sides[1];
        leftRegister.forgetCells();
        rightRegister.forgetCells();
        steps.at(1, STEPS);
        Pairs pairs = Pairs.of(left, right, workers);
        steps.at(2, STEPS);
        Evidence evidence = Evidence.of(left, right, pairs, null, workers);
        steps.at(3, STEPS);
        Model model = known == null
                ? Training.learn(
                        pairs, evidence, Model.usual(right.size()).among(Strangers.of(left, right)), right.size())
                : Training.recount(pairs, evidence, known, right.size());
        steps.at(4, STEPS);
        float[] odds = odds(pairs, evidence, new Scoring(model), workers);
        Choice choice = Choice.of(
                left, right, pairs, odds, model.covered(), model.covered() * left.size() / Math.max(1, right.size()));
        steps.at(STEPS, STEPS);
        return new Linked(left, right, window, pairs, evidence, model, choice);
    }

    /**
     * Links a few right rows with a left register of which what is needed was kept. Only what the right rows ask for is
     * looked at; how common values are, what agreements mean and how many rows have a match is what it was when the left
     * register was linked as a whole.
     *
     * @param right its cells are dropped on the way
     */
    public static Linked link(Known known, Register right, Workers workers, Steps steps) {
        steps.at(0, STEPS);
        Side roll = Side.right(right, known.window(), workers);
        right.forgetCells();
        steps.at(1, STEPS);
        Asking asked = Asking.of(known, roll, workers);
        Side left = asked.left();
        steps.at(2, STEPS);
        Evidence evidence = Evidence.of(left, roll, asked.pairs(), known.background(), workers);
        steps.at(4, STEPS);
        Model model = known.model();
        float[] odds = odds(asked.pairs(), evidence, new Scoring(model), workers);
        known.weighRivals(asked, roll, odds);
        double coveredRight = model.covered() * known.rows() / Math.max(1, model.rows());
        Choice choice = Choice.of(left, roll, asked.pairs(), odds, model.covered(), coveredRight);
        steps.at(STEPS, STEPS);
        return new Linked(left, roll, known.window(), asked.pairs(), evidence, model, choice);
    }

    private static float[] odds(Pairs pairs, Evidence evidence, Scoring scoring, Workers workers) {
        float[] odds = new float[pairs.size()];
        workers.ranges(odds.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                odds[i] = (float) scoring.odds(evidence.pattern[i], evidence.name[i], evidence.home[i]);
            }
        });
        return odds;
    }
}
