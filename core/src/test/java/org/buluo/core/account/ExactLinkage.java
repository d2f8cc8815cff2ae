package org.buluo.core.account;

import java.util.*;
import org.buluo.core.linkage.*;
import org.buluo.core.roster.PersonRow;

final class ExactLinkage implements Linkage {
    public Matching match(List<? extends PersonRow> rows) {
        return c -> {
            int n = rows.size();
            int[] p = new int[n];
            for (int i = 0; i < n; i++) p[i] = i;
            List<Link> reviews = new ArrayList<>();
            Set<String> diff = new HashSet<>();
            c.different().forEach(d -> {
                diff.add(d.left() + ":" + d.right());
                diff.add(d.right() + ":" + d.left());
            });
            Map<Integer, String> no = new HashMap<>();
            for (int i = 0; i < n; i++)
                if (!rows.get(i).personNumber().isEmpty()) no.put(i, rows.get(i).personNumber());
            for (Constraints.Pair s : c.same()) union(p, s.left(), s.right());
            for (int i = 0; i < n; i++)
                for (int j = i + 1; j < n; j++) {
                    PersonRow a = rows.get(i), b = rows.get(j);
                    long ia = key(a), ib = key(b);
                    boolean eq = (ia != 0 && ia == ib)
                            || (a.id().hasCode() && b.id().hasCode() && a.id().code() == b.id().code())
                            || (a.studentNumber().isPresent()
                                    && a.studentNumber().equals(b.studentNumber()))
                            || (!a.personNumber().isEmpty() && a.personNumber().equals(b.personNumber()))
                            || (a.name().isKnown()
                                    && a.name().equals(b.name())
                                    && Objects.equals(Births.of(List.of(a)), Births.of(List.of(b)))
                                    && Births.of(List.of(a)) != null
                                    && (ia == 0 || ib == 0 || org.buluo.core.identity.Slip.between(a.id(), b.id())));
                    if (!eq || find(p, i) == find(p, j)) continue;
                    boolean bad = false;
                    String na = null, nb = null;
                    for (int x = 0; x < n; x++) {
                        if (find(p, x) == find(p, i)) {
                            if (no.containsKey(x)) na = no.get(x);
                            for (int y = 0; y < n; y++)
                                if (find(p, y) == find(p, j) && diff.contains(x + ":" + y)) bad = true;
                        } else if (find(p, x) == find(p, j) && no.containsKey(x)) nb = no.get(x);
                    }
                    if (bad) continue;
                    if (na != null && nb != null && !na.equals(nb)) {
                        reviews.add(new Link(i, j, 0.5, Link.Band.REVIEW, new Evidence(List.of(Sign.SAME_ID))));
                        continue;
                    }
                    union(p, i, j);
                }
            int[] out = new int[n];
            for (int i = 0; i < n; i++) out[i] = find(p, i);
            reviews.removeIf(l -> out[l.left()] == out[l.right()]);
            return new Grouping(out, List.of(), reviews);
        };
    }

    static long key(PersonRow r) {
        return r.id().isSound()
                ? r.id().code()
                : r.studentNumber().citizenId().isSound()
                        ? r.studentNumber().citizenId().code()
                        : r.id().hasCode() ? r.id().code() : 0;
    }

    static int find(int[] p, int i) {
        while (p[i] != i) i = p[i];
        return i;
    }

    static void union(int[] p, int a, int b) {
        int x = find(p, a), y = find(p, b);
        p[Math.max(x, y)] = Math.min(x, y);
    }
}
