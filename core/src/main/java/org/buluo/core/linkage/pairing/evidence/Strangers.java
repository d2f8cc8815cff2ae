package org.buluo.core.linkage.pairing.evidence;

import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * How rows of different persons agree, from pairs drawn evenly over both sides; the same sides give the same draw.
 *
 * @param ids counts by {@link IdLevel}
 * @param births counts by {@link BirthLevel}
 * @param sexes counts by not known, same, different
 */
public record Strangers(double[] ids, double[] births, double[] sexes) {

    private static final int DRAWN = 40_000;

    /** Draws pairs. */
    public static Strangers of(Side left, Side right) {
        Strangers strangers = new Strangers(new double[IdLevel.COUNT], new double[BirthLevel.COUNT], new double[3]);
        int drawn = left.size() == 0 || right.size() == 0 ? 0 : DRAWN;
        for (int i = 0; i < drawn; i++) {
            long chance = Hash.mix(i, 5);
            strangers.add(
                    left, (int) ((chance >>> 33) % left.size()), right, (int) ((chance & 0x7FFFFFFF) % right.size()));
        }
        return strangers;
    }

    private void add(Side left, int l, Side right, int r) {
        long a = left.id[l];
        long b = right.id[r];
        IdLevel level = a == 0 || b == 0 ? IdLevel.MISSING : IdComparing.compare(a, b);
        ids[level.ordinal()]++;
        if (level != IdLevel.EQUAL) {
            births[BirthComparing.compare(left, l, right, r, true).ordinal()]++;
            int x = left.sex[l];
            int y = right.sex[r];
            sexes[x == 0 || y == 0 ? 0 : x == y ? 1 : 2]++;
        }
    }
}
