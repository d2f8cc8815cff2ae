package org.buluo.core.linkage;

import org.buluo.core.roster.RosterKind;

/**
 * Finds the rows that deserve a second search: what has no trusted number, and children who are known on one side
 * alone, to schools or to where families belong.
 */
final class Unjoined {

    private Unjoined() {}

    static boolean[] of(Columns columns, LongList pairs, Comparison comparison, Weights weights) {
        Clusters clusters = new Clusters(columns.size);
        for (int i = 0; i < pairs.size(); i++) {
            int a = (int) (pairs.get(i) >>> 32);
            int b = (int) pairs.get(i);
            comparison.of(a, b);
            if (weights.of(comparison) >= Weights.MATCH) {
                clusters.join(a, b);
            }
        }
        byte[] has = new byte[columns.size];
        for (int row = 0; row < columns.size; row++) {
            int trusted = columns.trusted(row) ? 1 : 0;
            has[clusters.root(row)] |= (byte) (trusted | (columns.atSchool(row) ? 2 : 4));
        }
        boolean[] wanted = new boolean[columns.size];
        for (int row = 0; row < columns.size; row++) {
            int known = has[clusters.root(row)];
            boolean settled = (known & 1) != 0
                    && (known == 7 || columns.adult(row) || !columns.atSchool(row) && register(columns, row));
            wanted[row] = !settled;
        }
        return wanted;
    }

    /** The population register is the largest list; whoever seeks a row of it is wanted himself. */
    private static boolean register(Columns columns, int row) {
        return columns.kind[row] == RosterKind.POPULATION;
    }
}
