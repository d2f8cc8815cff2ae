package org.buluo.core.linkage.pairing.evidence;

import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.side.LongIndex;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * Villages that bear another name on the other side, after a merger or a change of name: most of a village's persons
 * who are beyond doubt are found under that one name.
 */
final class Renamed {

    private static final int LEAST = 3;
    private static final double MOST_OF_THEM = 0.4;

    private final LongIndex both;
    private final boolean[] renamed;
    private final LongList moves = new LongList();
    private final Background background;

    /** @param background null when nothing is known of other rows */
    Renamed(Side left, Side right, Pairs pairs, Background background) {
        this.background = background;
        LongIndex villages = new LongIndex(1 << 10);
        both = new LongIndex(1 << 10);
        int[] persons = new int[left.size()];
        int[] moved = new int[left.size()];
        int[] village = new int[left.size()];
        for (int l = 0; l < pairs.leftRows(); l++) {
            long from = left.place[l];
            long to = pairs.isSettled(l) ? right.place[pairs.right(pairs.first(l))] : 0;
            if (from != 0 && to != 0) {
                int of = villages.add(from);
                persons[of]++;
                if (from != to) {
                    int move = both.add(Hash.mix(from, to) | 1);
                    if (moved[move]++ == 0) {
                        moves.add(from);
                        moves.add(to);
                    }
                    village[move] = of;
                }
            }
        }
        renamed = new boolean[both.size()];
        for (int move = 0; move < renamed.length; move++) {
            renamed[move] = moved[move] >= LEAST && moved[move] >= MOST_OF_THEM * persons[village[move]];
        }
    }

    /** Whether one of the left side's villages is called so on the right. */
    boolean is(long from, long to) {
        int move = from == 0 || to == 0 ? -1 : both.find(Hash.mix(from, to) | 1);
        if (move >= 0 && renamed[move]) {
            return true;
        }
        return background != null && from != 0 && to != 0 && background.of(Background.renamed(from, to)) != 0;
    }

    /** Tells which names of villages go together. */
    void keep(Background.Memory memory) {
        for (int move = 0; move < renamed.length; move++) {
            if (renamed[move]) {
                memory.keep(Background.renamed(moves.get(2 * move), moves.get(2 * move + 1)), 1);
            }
        }
    }
}
