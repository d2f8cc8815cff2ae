package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Scored pairs of a county's rows, grouped level by level from the surest down. */
final class RegistryMatching implements Matching {

    private static final int HIGHEST = 127;

    private final Columns columns;
    private final Explanations explanations;
    private final ScoredPairs pairs;
    private final int[] bySureness;

    RegistryMatching(Columns columns, Explanations explanations, ScoredPairs pairs) {
        this.columns = columns;
        this.explanations = explanations;
        this.pairs = pairs;
        this.bySureness = bySureness(pairs);
    }

    @Override
    public Grouping group(Constraints constraints) {
        Clusters clusters = new Clusters(columns.size);
        Barriers barriers = new Barriers(columns, clusters, constraints.different());
        List<Link> links = new ArrayList<>();
        Signs signs = new Signs();
        decide(constraints.same(), clusters, barriers, signs, links);
        LongList joined = new LongList();
        onePerson(clusters, barriers, joined);
        BitSet tied = new BitSet();
        join(new LevelJoin(columns, pairs, clusters, barriers, joined, tied));
        for (int i = 0; i < joined.size(); i++) {
            links.add(link((int) joined.get(i), signs));
        }
        links.sort(Comparator.comparingInt(Link::left).thenComparingInt(Link::right));
        List<Link> reviews = new Reviews(columns, explanations, pairs, clusters, barriers, tied).list(signs);
        return new Grouping(personOf(clusters), List.copyOf(links), reviews, columns.borrowed());
    }

    private static void decide(
            List<Constraints.Pair> same, Clusters clusters, Barriers barriers, Signs signs, List<Link> links) {
        Evidence decided = signs.evidence(Signs.bit(Sign.DECIDED_SAME));
        for (Constraints.Pair pair : same) {
            int left = Math.min(pair.left(), pair.right());
            int right = Math.max(pair.left(), pair.right());
            boolean barred = barriers.decided(clusters.root(left), clusters.root(right));
            if (!barred && clusters.join(left, right)) {
                links.add(new Link(left, right, 1.0, Link.Band.MATCH, decided));
            }
        }
    }

    private void onePerson(Clusters clusters, Barriers barriers, LongList joined) {
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (pairs.has(pair, Sign.SAME_PERSON_NUMBER)) {
                int a = clusters.root(pairs.left(pair));
                int b = clusters.root(pairs.right(pair));
                if (!barriers.decided(a, b) && clusters.join(a, b)) {
                    joined.add(pair);
                }
            }
        }
    }

    private void join(LevelJoin level) {
        int current = -1;
        for (int pair : bySureness) {
            int sureness = level(pairs.bits()[pair]);
            if (sureness != current) {
                level.close();
                current = sureness;
            }
            level.add(pair);
        }
        level.close();
    }

    private Link link(int pair, Signs signs) {
        double score = Weights.probability(pairs.bits()[pair]);
        return new Link(
                pairs.left(pair), pairs.right(pair), score, Link.Band.MATCH, signs.evidence(pairs.signs()[pair]));
    }

    private int[] personOf(Clusters clusters) {
        int[] first = new int[columns.size];
        int[] personOf = new int[columns.size];
        for (int row = 0; row < personOf.length; row++) {
            int root = clusters.root(row);
            first[root] = first[root] == 0 ? row + 1 : first[root];
            personOf[row] = first[root] - 1;
        }
        return personOf;
    }

    private static int level(float bits) {
        return Math.min(HIGHEST, (int) Math.floor(bits));
    }

    /** The pairs of the match band, the surest level first, within a level by position. */
    private static int[] bySureness(ScoredPairs pairs) {
        int[] start = new int[HIGHEST + 2];
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (pairs.match(pair)) {
                start[HIGHEST - level(pairs.bits()[pair]) + 1]++;
            }
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] order = new int[start[start.length - 1]];
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (pairs.match(pair)) {
                order[start[HIGHEST - level(pairs.bits()[pair])]++] = pair;
            }
        }
        return order;
    }
}
