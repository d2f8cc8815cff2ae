package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what pairs of one level of score ask for. Within a level no pair comes before another, so that the order of
 * the files decides nothing: a group that two persons claim alike goes to neither.
 */
final class LevelJoin {

    private final ScoredPairs pairs;
    private final Clusters clusters;
    private final Barriers barriers;
    private final Columns columns;
    private final LongList joined;
    private final BitSet tied;
    private final int[] component;
    private LongList edges = new LongList();
    private LongList ends = new LongList();

    LevelJoin(Columns columns, ScoredPairs pairs, Clusters clusters, Barriers barriers, LongList joined, BitSet tied) {
        this.columns = columns;
        this.pairs = pairs;
        this.clusters = clusters;
        this.barriers = barriers;
        this.joined = joined;
        this.tied = tied;
        this.component = new int[columns.size];
        for (int i = 0; i < component.length; i++) {
            component[i] = i;
        }
    }

    /** A pair of the level. */
    void add(int pair) {
        int a = clusters.root(pairs.left(pair));
        int b = clusters.root(pairs.right(pair));
        if (a != b && !barriers.between(a, b)) {
            edges.add(pair);
            ends.add((long) a << 32 | b);
            component[find(a)] = find(b);
        }
    }

    /** Ends the level: joins. */
    void close() {
        LongList byComponent = new LongList();
        for (int i = 0; i < edges.size(); i++) {
            byComponent.add((long) find((int) ends.get(i)) << 32 | edges.get(i));
        }
        for (int i = 0; i < ends.size(); i++) {
            int a = (int) (ends.get(i) >>> 32);
            int b = (int) ends.get(i);
            component[a] = a;
            component[b] = b;
        }
        byComponent.sort();
        for (int from = 0, to = 0; from < byComponent.size(); from = to) {
            to = from + 1;
            while (to < byComponent.size() && byComponent.get(to) >>> 32 == byComponent.get(from) >>> 32) {
                to++;
            }
            component(byComponent, from, to);
        }
        edges = new LongList();
        ends = new LongList();
    }

    private void component(LongList sorted, int from, int to) {
        if (to - from == 1) {
            join((int) sorted.get(from));
            return;
        }
        List<Integer> group = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            group.add((int) sorted.get(i));
        }
        component(group);
    }

    private void component(List<Integer> group) {
        Set<Integer> anchors = anchors(group);
        if (anchors.isEmpty()) {
            group.forEach(this::join);
            return;
        }
        List<Integer> among = new ArrayList<>();
        List<Integer> across = new ArrayList<>();
        for (int pair : group) {
            boolean left = anchors.contains(clusters.root(pairs.left(pair)));
            boolean right = anchors.contains(clusters.root(pairs.right(pair)));
            if (left && right) {
                among.add(pair);
            } else if (left || right) {
                across.add(pair);
            }
        }
        List<Integer> free = new ArrayList<>(group);
        free.removeAll(among);
        free.removeAll(across);
        free.forEach(this::join);
        among.sort(this::byContent);
        for (int from = 0, to = 0; from < among.size(); from = to) {
            to = from + 1;
            while (to < among.size() && pairs.bits()[among.get(to)] == pairs.bits()[among.get(from)]) {
                to++;
            }
            rivals(among.subList(from, to));
        }
        claims(across, anchors);
    }

    /** Joins equally good pairs of groups of which some cannot be one; two that claim a third alike both lose. */
    private void rivals(List<Integer> equal) {
        List<Integer> open = new ArrayList<>();
        for (int pair : equal) {
            if (!barriers.between(clusters.root(pairs.left(pair)), clusters.root(pairs.right(pair)))) {
                open.add(pair);
            }
        }
        for (int pair : open) {
            if (open.stream().anyMatch(other -> excludes(pair, other))) {
                tied.set(pair);
            }
        }
        open.stream().filter(pair -> !tied.get(pair)).forEach(this::joinUnlessBarred);
    }

    /** Whether two pairs share a group and their others cannot be one. */
    private boolean excludes(int pair, int other) {
        int a = clusters.root(pairs.left(pair));
        int b = clusters.root(pairs.right(pair));
        int c = clusters.root(pairs.left(other));
        int d = clusters.root(pairs.right(other));
        if (a == c || a == d) {
            int third = a == c ? d : c;
            return b != third && barriers.between(b, third);
        }
        if (b == c || b == d) {
            int third = b == c ? d : c;
            return a != third && barriers.between(a, third);
        }
        return false;
    }

    /** Joins each free group to the person that claims it, when there is one such person. */
    private void claims(List<Integer> across, Set<Integer> anchors) {
        Set<Integer> persons = new LinkedHashSet<>();
        anchors.forEach(anchor -> persons.add(clusters.root(anchor)));
        Map<Integer, Set<Integer>> claimants = new HashMap<>();
        for (int pair : across) {
            int a = clusters.root(pairs.left(pair));
            int b = clusters.root(pairs.right(pair));
            boolean claims = persons.contains(a);
            claimants
                    .computeIfAbsent(claims ? b : a, key -> new LinkedHashSet<>())
                    .add(claims ? a : b);
        }
        for (int pair : across) {
            int a = clusters.root(pairs.left(pair));
            int b = clusters.root(pairs.right(pair));
            Set<Integer> claiming = claimants.getOrDefault(a, claimants.get(b));
            if (a != b && claiming != null && claiming.size() > 1) {
                tied.set(pair);
            }
        }
        across.stream().filter(pair -> !tied.get(pair)).forEach(this::joinUnlessBarred);
    }

    private Set<Integer> anchors(List<Integer> group) {
        Set<Integer> nodes = new LinkedHashSet<>();
        for (int pair : group) {
            nodes.add(clusters.root(pairs.left(pair)));
            nodes.add(clusters.root(pairs.right(pair)));
        }
        Set<Integer> anchors = new LinkedHashSet<>();
        if (nodes.size() > 2) {
            for (int a : nodes) {
                for (int b : nodes) {
                    if (a < b && barriers.between(a, b)) {
                        anchors.add(a);
                        anchors.add(b);
                    }
                }
            }
        }
        return anchors;
    }

    private void joinUnlessBarred(int pair) {
        int a = clusters.root(pairs.left(pair));
        int b = clusters.root(pairs.right(pair));
        if (a != b && !barriers.between(a, b)) {
            join(pair);
        }
    }

    private void join(int pair) {
        if (clusters.join(pairs.left(pair), pairs.right(pair))) {
            joined.add(pair);
        }
    }

    private int byContent(int one, int other) {
        int byBits = Float.compare(pairs.bits()[other], pairs.bits()[one]);
        return byBits != 0 ? byBits : Long.compare(content(one), content(other));
    }

    private long content(int pair) {
        return columns.content(pairs.left(pair)) + columns.content(pairs.right(pair));
    }

    private int find(int root) {
        int found = root;
        while (component[found] != found) {
            component[found] = component[component[found]];
            found = component[found];
        }
        return found;
    }
}
