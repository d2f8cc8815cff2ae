package org.buluo.core.linkage.pairing;

import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.evidence.Evidence;
import org.buluo.core.linkage.pairing.model.Model;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * What came of linking two registers.
 *
 * @param left the left rows that could have a match
 * @param right the right ones
 * @param pairs the pairs that were compared
 * @param evidence how they agree
 * @param model what agreements were taken to mean
 * @param leftRow the left row of each link
 * @param links the pairs worth telling of, by left row, the best first
 * @param probability of each link, that it is one child
 * @param matched of each link, whether it is taken without a look
 * @param missed how many true pairs are expected to be among those not told of
 */
public record Linked(
        Side left,
        Side right,
        Pairs pairs,
        Evidence evidence,
        Model model,
        int[] leftRow,
        int[] links,
        double[] probability,
        boolean[] matched,
        double missed) {}
