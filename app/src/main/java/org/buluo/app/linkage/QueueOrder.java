package org.buluo.app.linkage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * In which order a reviewer meets the pairs: the most doubtful first, by the score and what people found before, and of
 * equally doubtful ones those whose children appear in the most pairs, since one answer settles much there.
 */
final class QueueOrder {

    private static final double EVEN = 0.5;
    private static final int STEPS = 20;

    private QueueOrder() {}

    /** Each pair's place in the queue, from 0. @param experiences by situation */
    static int[] of(List<DoubtfulPair> pairs, Map<String, Experience> experiences) {
        Map<Long, Integer> touched = new HashMap<>();
        for (DoubtfulPair pair : pairs) {
            touched.merge(pair.left().child(), 1, Integer::sum);
            touched.merge(pair.right().child(), 1, Integer::sum);
        }
        touched.remove(0L);
        List<Integer> order = IntStream.range(0, pairs.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> certainty(pairs.get(i), experiences))
                        .thenComparing(i -> -touches(pairs.get(i), touched)))
                .toList();
        int[] ranks = new int[pairs.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return ranks;
    }

    /** In steps: a hair's breadth of score is no reason to leave a much-touched child for later. */
    private static long certainty(DoubtfulPair pair, Map<String, Experience> experiences) {
        Experience experience = experiences.getOrDefault(pair.situation(), Experience.NONE);
        return Math.round(Math.abs(experience.estimate(pair.score()) - EVEN) * STEPS);
    }

    private static int touches(DoubtfulPair pair, Map<Long, Integer> touched) {
        return touched.getOrDefault(pair.left().child(), 0)
                + touched.getOrDefault(pair.right().child(), 0);
    }
}
