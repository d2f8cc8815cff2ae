package org.buluo.app.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.account.ChildState;
import org.buluo.app.aid.AwardState;
import org.buluo.core.account.AidStanding;

/**
 * The lines of a month's ledger: a pure function of the ledger before and of two reconciliations. On a ledger are the
 * children whose aid standing is any but 不在资助范围: due, paid, to be paid elsewhere, or not settled.
 */
final class LedgerPlan {

    private final Map<Long, ChildState> last;
    private final Map<Long, ChildState> then;
    private final boolean isFirst;
    private final Map<Long, Set<AwardState>> moves;
    private final Set<Long> rejoined;
    private final List<LedgerEntry> entries = new ArrayList<>();

    /**
     * Makes a plan.
     *
     * @param last the children of the ledger before, as it froze them; null for the first ledger
     * @param then all children of the reconciliation behind that ledger; empty when it was deleted since
     * @param now all children of the present reconciliation
     * @param moves what was decided about awards since the ledger before
     * @param rejoined children who are another child's now, or were then: their keys came or went, and they did not
     */
    static List<LedgerEntry> of(
            List<ChildState> last,
            List<ChildState> then,
            List<ChildState> now,
            Map<Long, Set<AwardState>> moves,
            Set<Long> rejoined) {
        LedgerPlan plan = new LedgerPlan(last, then, moves, rejoined);
        plan.lay(now);
        return plan.entries;
    }

    private LedgerPlan(
            List<ChildState> last, List<ChildState> then, Map<Long, Set<AwardState>> moves, Set<Long> rejoined) {
        this.isFirst = last == null;
        this.last = byKey(isFirst ? List.of() : last);
        this.then = byKey(then);
        this.moves = new HashMap<>(moves);
        this.rejoined = Set.copyOf(rejoined);
    }

    private static Map<Long, ChildState> byKey(List<ChildState> children) {
        Map<Long, ChildState> keyed = new LinkedHashMap<>();
        children.forEach(child -> keyed.put(child.child(), child));
        return keyed;
    }

    static boolean isOnLedger(ChildState child) {
        return child.aid() != AidStanding.NOT_ENTITLED;
    }

    private void lay(List<ChildState> now) {
        Map<Long, ChildState> present = byKey(now);
        for (ChildState child : present.values()) {
            if (isOnLedger(child)) {
                entries.add(last.containsKey(child.child()) ? stayed(last.get(child.child()), child) : came(child));
            }
        }
        Set<Long> gone = new HashSet<>(last.keySet());
        entries.forEach(entry -> gone.remove(entry.shown().child()));
        last.values().stream()
                .filter(child -> gone.contains(child.child()))
                .forEach(child -> entries.add(went(child, present.get(child.child()))));
    }

    private Set<AwardState> moves(ChildState child) {
        return moves.getOrDefault(child.child(), Set.of());
    }

    private LedgerEntry stayed(ChildState before, ChildState now) {
        Reason school = before.school().equals(now.school()) ? null : Reason.ofSchool(before, now);
        Reason township = before.township().equals(now.township()) ? null : Reason.HOUSEHOLD_MOVED;
        return new LedgerEntry(before, now, now, null, school, township);
    }

    private LedgerEntry came(ChildState now) {
        return new LedgerEntry(null, now, now, whyCame(now), null, null);
    }

    private Reason whyCame(ChildState now) {
        if (isFirst) {
            return Reason.FIRST;
        }
        // Without the account of then, nobody can tell what is new of a child that was on no ledger.
        if (then.isEmpty()) {
            return Reason.NOT_KNOWN;
        }
        ChildState before = then.get(now.child());
        return before == null && rejoined.contains(now.child())
                ? Reason.SPLIT
                : Reason.ofComing(before, now, moves(now));
    }

    private LedgerEntry went(ChildState before, ChildState now) {
        Reason reason = now == null && rejoined.contains(before.child())
                ? Reason.MERGED
                : Reason.ofGoing(before, now, moves(before));
        return new LedgerEntry(before, null, now == null ? before : now, reason, null, null);
    }
}
