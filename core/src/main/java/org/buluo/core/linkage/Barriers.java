package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which groups can't be one person, whatever a pair of their rows scores. */
final class Barriers {

    private static final int LISTS = 3;

    private final Columns columns;
    private final Clusters clusters;
    private final Map<Integer, List<Integer>> different = new HashMap<>();

    Barriers(Columns columns, Clusters clusters, List<Constraints.Pair> decided) {
        this.columns = columns;
        this.clusters = clusters;
        for (Constraints.Pair pair : decided) {
            different.computeIfAbsent(pair.left(), key -> new ArrayList<>(1)).add(pair.right());
            different.computeIfAbsent(pair.right(), key -> new ArrayList<>(1)).add(pair.left());
        }
    }

    /** Whether two groups, by their roots, can't be joined. */
    boolean between(int a, int b) {
        return persons(a) && persons(b) || decided(a, b) || contradict(a, b);
    }

    /** Whether people decided that the groups are two persons. */
    boolean decided(int a, int b) {
        if (different.isEmpty()) {
            return false;
        }
        int row = a;
        do {
            for (int other : different.getOrDefault(row, List.of())) {
                if (clusters.root(other) == b) {
                    return true;
                }
            }
            row = clusters.next(row);
        } while (row != a);
        return false;
    }

    /** Whether a group holds a 人编号. */
    boolean persons(int root) {
        int row = root;
        do {
            if (columns.person[row] != 0) {
                return true;
            }
            row = clusters.next(row);
        } while (row != root);
        return false;
    }

    /** Whether what the groups state excludes that they are one person. */
    boolean contradict(int a, int b) {
        boolean contradiction = false;
        boolean twoNumbers = false;
        int row = a;
        do {
            int other = b;
            do {
                if (shareNumber(row, other)) {
                    return false;
                }
                contradiction |= contradictRows(row, other);
                twoNumbers |= columns.trusted(row) && columns.trusted(other);
                other = clusters.next(other);
            } while (other != b);
            row = clusters.next(row);
        } while (row != a);
        // Of two numbers that a slip keeps apart one may be mistyped; but not when one list has a row for each.
        return contradiction || twoNumbers && twiceOnAList(a, b);
    }

    /** Whether two groups have two rows on one of the lists where a person stands once as a rule. */
    private boolean twiceOnAList(int a, int b) {
        int[] count = new int[LISTS];
        for (int root : new int[] {a, b}) {
            int row = root;
            do {
                int list = columns.list(row);
                if (list >= 0 && ++count[list] > 1) {
                    return true;
                }
                row = clusters.next(row);
            } while (row != root);
        }
        return false;
    }

    private boolean shareNumber(int a, int b) {
        boolean student = columns.student[a] != 0 && columns.student[a] == columns.student[b];
        return student || columns.id[a] == columns.id[b] && columns.trusted(a) && columns.trusted(b);
    }

    private boolean contradictRows(int a, int b) {
        NameLikeness names = columns.names.compare(columns.name[a], columns.name[b]);
        if (columns.trusted(a) && columns.trusted(b)) {
            return !names.same() || !Near.between(columns.id[a], columns.id[b]);
        }
        if (!columns.oneList(a, b)) {
            return false;
        }
        // One list holds two namesakes or twins sooner than one child under two names.
        BirthLikeness birth = BirthLikeness.of(columns.birth[a], columns.birth[b]);
        boolean namesOnly = !columns.tellsBirth(a);
        boolean born = birth.compareTo(BirthLikeness.SLIP) <= 0 || namesOnly && birth == BirthLikeness.UNKNOWN;
        return !born || columns.name[a] != columns.name[b];
    }
}
