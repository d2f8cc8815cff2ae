package org.buluo.core.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/**
 * Faults of identity numbers. A number that is none is wrong by itself; a whole one is wrong when it is the guardian's, a
 * person's a generation older, or another child's, or when the others outvote it (see {@link Votes}).
 */
final class Numbers {

    private static final int GENERATION = 13;
    private static final Set<RosterKind> WITHOUT_COLUMN = Set.of(RosterKind.IDENTIFIED, RosterKind.LEAVER);

    private final List<ChildAccount> children;
    private final Map<String, Integer> holders = new HashMap<>();

    Numbers(List<ChildAccount> children) {
        this.children = children;
        for (int i = 0; i < children.size(); i++) {
            String held = votes(children.get(i).rows()).agreed();
            if (!held.isEmpty()) {
                int child = i;
                holders.merge(held, child, (a, b) -> -1);
            }
        }
    }

    private static Votes votes(List<PersonRow> rows) {
        return Votes.of(rows, row -> row.id().isSound() ? Statement.number(row.id()) : "");
    }

    /** The child's number when it is sound who it is; empty else. */
    static String agreed(List<PersonRow> rows) {
        return votes(rows).agreed();
    }

    void find(int place, Consumer<Finding> found) {
        ChildAccount child = children.get(place);
        Votes own = Votes.of(child.rows(), row -> {
            boolean counts = row.id().isSound() && strange(place, child, row) == null;
            return counts ? Statement.number(row.id()) : "";
        });
        for (PersonRow row : child.rows()) {
            RosterOf.of(row)
                    .filter(roster -> !WITHOUT_COLUMN.contains(row.kind()))
                    .ifPresent(roster -> of(place, child, row, roster, own, found));
        }
    }

    private void of(int place, ChildAccount child, PersonRow row, RosterOf roster, Votes own, Consumer<Finding> found) {
        String stated = Statement.number(row.id());
        String right = own.agreed().isEmpty() ? own.only() : own.agreed();
        Fault fault = fault(place, child, row, own, right);
        if (fault == null) {
            return;
        }
        boolean even = fault == Fault.OTHER_NUMBER && right.isEmpty();
        List<Proof> proofs = even ? own.proofsAgainst(stated) : own.proofs(right);
        found.accept(new Finding(place, roster, row.origin(), fault, stated, right, even, proofs));
    }

    /** Null when nothing is wrong, or nothing for sure. */
    private Fault fault(int place, ChildAccount child, PersonRow row, Votes own, String right) {
        CitizenId id = row.id();
        if (id.isAbsent()) {
            return right.isEmpty() ? null : Fault.MISSING_NUMBER;
        }
        if (!id.isSound()) {
            boolean another = id.state() == CitizenId.State.OTHER && right.isEmpty(); // a passport, say
            return another ? null : Fault.DAMAGED_NUMBER;
        }
        Fault strange = strange(place, child, row);
        if (strange != null) {
            return strange;
        }
        String stated = Statement.number(id);
        boolean outvoted = !own.agreed().isEmpty() && !stated.equals(own.agreed());
        return outvoted || own.isEven(stated) ? Fault.OTHER_NUMBER : null;
    }

    private Fault strange(int place, ChildAccount child, PersonRow row) {
        CitizenId id = row.id();
        boolean guardians = child.rows().stream()
                .anyMatch(other ->
                        other.guardianId().isSound() && other.guardianId().code() == id.code());
        boolean older = child.birth() != null
                && id.birth() != null
                && child.birth().getYear() - id.birth().getYear() >= GENERATION
                && child.rows().stream().anyMatch(other -> tellsBirth(other, child));
        if (older && (guardians || !Statement.number(id).equals(agreed(child.rows())))) {
            return Fault.ELDER_NUMBER;
        }
        Integer holder = holders.get(Statement.number(id));
        boolean others = holder != null
                && holder != -1
                && holder != place
                && !Statement.number(id).equals(agreed(child.rows()));
        return others ? Fault.OTHER_CHILD_NUMBER : null;
    }

    private static boolean tellsBirth(PersonRow row, ChildAccount child) {
        return child.birth().equals(row.birth())
                || row.id().isSound() && child.birth().equals(row.id().birth());
    }
}
