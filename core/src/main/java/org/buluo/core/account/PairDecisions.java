package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.buluo.core.account.Decision.Ruling;
import org.buluo.core.linkage.Constraints;
import org.buluo.core.linkage.Constraints.Pair;

/**
 * Decisions {@code same} and {@code different} as constraints on rows. Of one pair the latest counts; what
 * contradicts itself is not applied and goes to review; an id that no person, or several, hold is not applied and
 * counted as unused (design.md §4).
 *
 * @param constraints what linkage must obey
 * @param contradictions pairs of rows that go to review
 * @param unused decisions that could not be applied
 */
record PairDecisions(Constraints constraints, List<Pair> contradictions, List<Decision> unused) {

    private record Resolved(Decision decision, List<Integer> left, List<Integer> right, Pair persons) {

        /** The pair whatever its order, by the first row of each side. */
        Pair key() {
            return ordered(left.get(0), right.get(0));
        }

        boolean isSame() {
            return decision.ruling() == Ruling.SAME;
        }
    }

    static PairDecisions of(List<Decision> decisions, Holders holders, int[] personOf, IntPredicate mayBeChild) {
        List<Decision> unused = new ArrayList<>();
        Map<Pair, List<Resolved>> latest = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            if (decision.ruling().isAboutPair()) {
                resolve(decision, holders, personOf, mayBeChild, latest, unused);
            }
        }
        List<Resolved> ruling = latest.values().stream().flatMap(List::stream).toList();
        return split(ruling, unused);
    }

    private static void resolve(
            Decision decision,
            Holders holders,
            int[] personOf,
            IntPredicate mayBeChild,
            Map<Pair, List<Resolved>> latest,
            List<Decision> unused) {
        List<Integer> left = holders.of(decision.leftId());
        List<Integer> right = holders.of(decision.rightId());
        boolean one = holders.persons(decision.leftId(), personOf).size() == 1
                && holders.persons(decision.rightId(), personOf).size() == 1;
        boolean applies = one && isAboutChildren(decision, left.get(0), right.get(0), holders, mayBeChild);
        if (!applies || left.stream().anyMatch(right::contains)) {
            unused.add(decision);
            return;
        }
        Pair rows = ordered(left.get(0), right.get(0));
        Pair persons = ordered(personOf[rows.left()], personOf[rows.right()]);
        Resolved resolved = new Resolved(decision, left, right, persons.left() == persons.right() ? rows : persons);
        latest.merge(resolved.persons(), List.of(resolved), PairDecisions::later);
    }

    /**
     * Whether both sides may be children. Who gives a row to a child by the row's own place has looked at it, whatever
     * age its number tells: it may be a parent's.
     */
    private static boolean isAboutChildren(
            Decision decision, int left, int right, Holders holders, IntPredicate mayBeChild) {
        boolean given = decision.ruling() == Ruling.SAME;
        if (mayBeChild.test(left)) {
            return mayBeChild.test(right) || given && holders.isPlace(decision.rightId());
        }
        return mayBeChild.test(right) && given && holders.isPlace(decision.leftId());
    }

    private static Pair ordered(int a, int b) {
        return new Pair(Math.min(a, b), Math.max(a, b));
    }

    /** The later of two; both when they are of one day and differ, which is a contradiction. */
    private static List<Resolved> later(List<Resolved> known, List<Resolved> added) {
        LocalDate before = day(known.get(0));
        LocalDate now = day(added.get(0));
        if (now.isAfter(before)) {
            return added;
        }
        boolean sameRuling =
                known.stream().anyMatch(r -> r.isSame() == added.get(0).isSame());
        if (now.isBefore(before) || sameRuling) {
            return known;
        }
        return List.of(known.get(0), added.get(0));
    }

    private static LocalDate day(Resolved resolved) {
        LocalDate on = resolved.decision().on();
        return on == null ? LocalDate.MIN : on;
    }

    private static PairDecisions split(List<Resolved> ruling, List<Decision> unused) {
        Joined joined = new Joined();
        ruling.stream()
                .filter(Resolved::isSame)
                .forEach(r -> joined.join(r.key().left(), r.key().right()));
        List<Integer> broken = ruling.stream()
                .filter(r -> !r.isSame()
                        && joined.of(r.key().left()) == joined.of(r.key().right()))
                .map(r -> joined.of(r.key().left()))
                .distinct()
                .toList();
        List<Pair> same = new ArrayList<>();
        List<Pair> different = new ArrayList<>();
        List<Pair> contradictions = new ArrayList<>();
        for (Resolved r : ruling) {
            boolean contradicts = broken.contains(joined.of(r.key().left()))
                    && broken.contains(joined.of(r.key().right()));
            if (contradicts) {
                contradictions.add(r.key());
            } else if (r.isSame()) {
                same.add(r.key());
            }
            if (contradicts || !r.isSame()) {
                r.left().forEach(a -> r.right().forEach(b -> different.add(ordered(a, b))));
            }
        }
        return new PairDecisions(
                new Constraints(same, different),
                contradictions.stream().distinct().toList(),
                unused);
    }

    /** Rows that {@code same} joins, by their first row. */
    private static final class Joined {
        private final Map<Integer, Integer> parent = new HashMap<>();

        int of(int row) {
            int up = parent.getOrDefault(row, row);
            return up == row ? row : of(up);
        }

        void join(int a, int b) {
            int x = of(a);
            int y = of(b);
            parent.put(Math.max(x, y), Math.min(x, y));
        }
    }
}
