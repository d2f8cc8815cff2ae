package org.buluo.core.linkage.pairing.block;

import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * The rows of a left register by their keys, for right rows that come later: asked for a key, it tells its rows without
 * looking at the others.
 */
public interface KeyIndex {

    /** What stands for the rows of a key that has too many: the finer passes have them. */
    int MANY = -1;

    /**
     * Tells the rows of a key.
     *
     * @param into gets the rows, or {@link #MANY} alone; nothing when the key has none
     */
    void rows(long key, LongList into);

    /** The rows of these numbers, which ascend, as a side of their own. */
    Side side(long[] rows);
}
