package org.buluo.core.linkage.pairing.kept;

import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.choice.Person;
import org.buluo.core.linkage.pairing.row.Hash;

/** The matches of a run by their left row, to be kept with it. */
final class Links {

    /** More is as sure as anything. */
    private static final double HIGHEST = 40;

    private final float[] odds;
    private final long[] key;
    private final long[] person;

    Links(Linked linked) {
        odds = new float[linked.left().size()];
        key = new long[odds.length];
        person = new long[odds.length];
        for (int i = 0; i < linked.size(); i++) {
            if (linked.choice().matched()[i]) {
                int l = linked.choice().leftRow()[i];
                double probability = linked.choice().probability()[i];
                odds[l] = (float) Math.min(HIGHEST, Math.log(probability) - Math.log1p(-probability));
                key[l] = hash(linked.right().register().key(linked.rightRow(i)));
                person[l] = Person.of(
                        linked.right(), linked.pairs().right(linked.choice().pair()[i]));
            }
        }
    }

    /** A hash of what a register calls a row; never 0. */
    static long hash(byte[] key) {
        long hash = 1;
        for (byte b : key) {
            hash = Hash.mix(hash, b);
        }
        return hash | 1;
    }

    float odds(int left) {
        return odds[left];
    }

    long key(int left) {
        return key[left];
    }

    long person(int left) {
        return person[left];
    }
}
