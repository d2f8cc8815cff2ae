package org.buluo.core.linkage.pairing.block;

import org.buluo.core.linkage.pairing.side.Side;

/** The keys under which a row looks for its like. */
public interface Keys {

    /** Room that {@code into} must have. */
    int MOST = 32;

    /**
     * Writes the row's keys, which are not 0.
     *
     * @return how many; 0 when the row lacks what the keys are made of
     */
    int of(Side side, int row, long[] into);
}
