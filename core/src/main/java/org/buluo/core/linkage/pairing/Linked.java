package org.buluo.core.linkage.pairing;

import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.choice.Choice;
import org.buluo.core.linkage.pairing.evidence.Evidence;
import org.buluo.core.linkage.pairing.model.Model;
import org.buluo.core.linkage.pairing.model.Scoring;
import org.buluo.core.linkage.pairing.model.Weighing;
import org.buluo.core.linkage.pairing.side.Side;
import org.buluo.core.linkage.pairing.side.Window;

/**
 * What came of linking two registers.
 *
 * @param left the left rows that could have a match
 * @param right the right ones
 * @param window the birth years that the rows were chosen by
 * @param pairs the pairs that were compared
 * @param evidence how they agree
 * @param model what agreements were taken to mean
 * @param choice the pairs that are taken and those to be looked at, by left row
 */
public record Linked(Side left, Side right, Window window, Pairs pairs, Evidence evidence, Model model, Choice choice) {

    /** How many pairs are told of. */
    public int size() {
        return choice.pair().length;
    }

    /** The left register's row of a pair that is told of, from 0. */
    public int leftRow(int link) {
        return left.row[choice.leftRow()[link]];
    }

    /** The right register's row of a pair that is told of, from 0. */
    public int rightRow(int link) {
        return right.row[pairs.right(choice.pair()[link])];
    }

    /** The levels of a pair that is told of, as {@link org.buluo.core.linkage.pairing.evidence.Pattern}. */
    public int pattern(int link) {
        return evidence.pattern[choice.pair()[link]];
    }

    /** What each fact added to the odds of a pair that is told of. */
    public Weighing weigh(int link) {
        int pair = choice.pair()[link];
        return new Scoring(model).weigh(evidence.pattern[pair], evidence.name[pair], evidence.home[pair]);
    }

    /** How much surer a pair is than the likeliest other one of its rows: from -1 to 1. */
    public double margin(int link) {
        double rival = 0;
        int[] rows = choice.leftRow();
        for (int i = 0; i < rows.length; i++) {
            boolean shares = rows[i] == rows[link] || rightRow(i) == rightRow(link);
            rival = i != link && shares && !choice.repeated()[i] ? Math.max(rival, choice.probability()[i]) : rival;
        }
        return choice.probability()[link] - rival;
    }
}
