package org.buluo.core.linkage.pairing.block;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.LongIndex;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * Pairs beyond doubt: a sound number that one row on each side carries, under the same name, with no other birth date.
 * Their rows need no further candidates, so the passes look among the others alone.
 */
final class Settled {

    private final int[] partner;
    private final int[] openLeft;
    private final int[] openRight;

    private Settled(int[] partner, boolean[] taken) {
        this.partner = partner;
        int count = 0;
        int[] open = new int[partner.length];
        for (int l = 0; l < partner.length; l++) {
            if (partner[l] < 0) {
                open[count++] = l;
            }
        }
        openLeft = Arrays.copyOf(open, count);
        count = 0;
        open = new int[taken.length];
        for (int r = 0; r < taken.length; r++) {
            if (!taken[r]) {
                open[count++] = r;
            }
        }
        openRight = Arrays.copyOf(open, count);
    }

    static Settled of(Side left, Side right, Workers workers) {
        LongIndex numbers = new LongIndex(left.size());
        int[] owner = new int[left.size()];
        for (int l = 0; l < owner.length; l++) {
            if (IdCode.sound(left.id[l])) {
                int known = numbers.size();
                int at = numbers.add(IdCode.body(left.id[l]));
                owner[at] = at == known ? l : -1;
            }
        }
        int[] carrier = new int[numbers.size()];
        Arrays.fill(carrier, -1);
        int[] found = new int[right.size()];
        workers.ranges(found.length, (from, to) -> {
            for (int r = from; r < to; r++) {
                found[r] = IdCode.sound(right.id[r]) ? numbers.find(IdCode.body(right.id[r])) : -1;
            }
        });
        for (int r = 0; r < found.length; r++) {
            if (found[r] >= 0) {
                carrier[found[r]] = carrier[found[r]] == -1 ? r : -2;
            }
        }
        int[] partner = new int[left.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[right.size()];
        for (int at = 0; at < carrier.length; at++) {
            if (owner[at] >= 0 && carrier[at] >= 0 && agree(left, owner[at], right, carrier[at])) {
                partner[owner[at]] = carrier[at];
                taken[carrier[at]] = true;
            }
        }
        return new Settled(partner, taken);
    }

    private static boolean agree(Side left, int l, Side right, int r) {
        int a = left.cells.birth[l];
        int b = right.cells.birth[r];
        return left.id[l] == right.id[r]
                && left.cells.name[l] != 0
                && left.cells.name[l] == right.cells.name[r]
                && (a == b || a == 0 || b == 0);
    }

    /** The right row of a left row's pair; -1 when it is open. */
    int partner(int left) {
        return partner[left];
    }

    int[] openLeft() {
        return openLeft;
    }

    int[] openRight() {
        return openRight;
    }
}
