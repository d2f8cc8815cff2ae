package org.buluo.app.linkage;

import org.buluo.app.platform.Codec;

/** By what a pair is known again in the next reconciliation, whichever of the two comes first. */
final class PairToken {

    private PairToken() {}

    static long of(Codec codec, String one, String other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return codec.token("pair", inOrder ? one + '\0' + other : other + '\0' + one);
    }
}
