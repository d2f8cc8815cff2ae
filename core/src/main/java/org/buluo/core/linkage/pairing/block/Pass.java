package org.buluo.core.linkage.pairing.block;

import java.util.List;

/**
 * Pairs of rows that share a key. Where more than {@code most} pairs share one, its rows go to the finer passes, each
 * with a further field in its keys.
 *
 * @param name what the rows share
 * @param keys their keys
 * @param most pairs that a key may give
 * @param finer passes for the rows of larger keys
 */
record Pass(String name, Keys keys, int most, List<Pass> finer) {

    static Pass of(String name, int most, Keys keys, Pass... finer) {
        return new Pass(name, keys, most, List.of(finer));
    }
}
