package org.buluo.core.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Remark;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;

/**
 * Where a child is said to be: at school in two places, dead or moved out and still on a list, in another village.
 *
 * <p>Of two schools nobody is held right, since each states its own pupil. Who moved out by the register of population and
 * stands on a list of the county's own goes to both sides. A village is wrong only when two others agree on another one;
 * the register of population has no say in it, since a resettled family may keep its registration where it was.
 */
final class Places {

    private static final Set<RosterKind> OF_RESIDENTS =
            Set.of(RosterKind.REGISTERED_POOR, RosterKind.MINIMUM_LIVING, RosterKind.DESTITUTE, RosterKind.ORPHAN);
    private static final Set<RosterKind> OF_VILLAGES = Set.of(
            RosterKind.REGISTERED_POOR,
            RosterKind.MINIMUM_LIVING,
            RosterKind.DESTITUTE,
            RosterKind.ORPHAN,
            RosterKind.DISABILITY,
            RosterKind.ELSEWHERE);

    private Places() {}

    static void find(int place, ChildAccount child, Consumer<Finding> found) {
        if (child.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.DIED)) {
            if (!Changes.deadAndAlive(place, child.rows(), found)) {
                deceased(place, child.rows(), found);
            }
            return;
        }
        twice(place, child, found);
        movedOut(place, child.rows(), found);
        villages(place, child.rows(), found);
    }

    private static void deceased(int place, List<PersonRow> rows, Consumer<Finding> found) {
        List<Proof> proofs = rows.stream()
                .filter(Places::saysDead)
                .map(row -> new Proof(row.origin(), row.kind(), Statement.DEAD))
                .toList();
        if (proofs.isEmpty()) { // a person decided so: no roster that could be shown
            return;
        }
        for (PersonRow row : rows) {
            if (!saysDead(row) && isListed(row)) {
                RosterOf.of(row)
                        .ifPresent(roster -> found.accept(new Finding(
                                place,
                                roster,
                                row.origin(),
                                Fault.DECEASED,
                                Statement.LISTED,
                                Statement.DEAD,
                                false,
                                proofs)));
            }
        }
    }

    /** A roll that says itself that the pupil left lists nobody; a change or a letter is no list. */
    private static boolean isListed(PersonRow row) {
        return !Statement.hasLeft(row) && row.kind() != RosterKind.LEAVER && row.kind() != RosterKind.REPLY;
    }

    private static boolean saysDead(PersonRow row) {
        return row instanceof Resident resident && resident.state() == ResidentState.DEAD
                || row instanceof Leaver leaver && leaver.change() == Change.DIED
                || row instanceof Enrolment enrolment && enrolment.status() == RollStatus.DIED;
    }

    /** As the account found it (account-rules.md, School standing 3): a roll, and another roll or list. */
    private static void twice(int place, ChildAccount child, Consumer<Finding> found) {
        Set<Remark.Kind> kinds = child.remarks().stream().map(Remark::kind).collect(Collectors.toSet());
        List<PersonRow> sides = new ArrayList<>();
        boolean rolls = kinds.contains(Remark.Kind.ENROLLED_TWICE);
        boolean kindergarten = kinds.contains(Remark.Kind.ROLL_AND_PRESCHOOL);
        boolean elsewhere = kinds.contains(Remark.Kind.ROLL_AND_ELSEWHERE);
        boolean replied = kinds.contains(Remark.Kind.ROLL_AND_REPLY);
        if (!rolls && !kindergarten && !elsewhere && !replied) {
            return;
        }
        for (PersonRow row : child.rows()) {
            boolean present = row instanceof Enrolment && isListed(row);
            boolean listed = kindergarten && row.kind() == RosterKind.PRESCHOOL
                    || elsewhere && row.kind() == RosterKind.ELSEWHERE
                    || replied && row.kind() == RosterKind.REPLY;
            if ((present || listed) && !Statement.school(row).isEmpty()) {
                sides.add(row);
            }
        }
        for (PersonRow row : sides) {
            List<Proof> others = sides.stream()
                    .filter(other -> !Statement.school(other).equals(Statement.school(row)))
                    .map(other -> new Proof(other.origin(), other.kind(), Statement.school(other)))
                    .toList();
            if (!others.isEmpty()) {
                even(place, row, Fault.TWO_PLACES, Statement.school(row), others, found);
            }
        }
    }

    private static void movedOut(int place, List<PersonRow> rows, Consumer<Finding> found) {
        List<Resident> residents = rows.stream()
                .filter(Resident.class::isInstance)
                .map(Resident.class::cast)
                .toList();
        boolean gone =
                !residents.isEmpty() && residents.stream().allMatch(row -> row.state() == ResidentState.MOVED_OUT);
        List<PersonRow> listed =
                rows.stream().filter(row -> OF_RESIDENTS.contains(row.kind())).toList();
        if (!gone || listed.isEmpty()) {
            return;
        }
        listed.forEach(row ->
                even(place, row, Fault.MOVED_OUT, Statement.LISTED, proofs(residents, Statement.MOVED_OUT), found));
        residents.forEach(
                row -> even(place, row, Fault.MOVED_OUT, Statement.MOVED_OUT, proofs(listed, Statement.LISTED), found));
    }

    private static List<Proof> proofs(List<? extends PersonRow> rows, String value) {
        return rows.stream()
                .map(row -> new Proof(row.origin(), row.kind(), value))
                .toList();
    }

    private static void villages(int place, List<PersonRow> rows, Consumer<Finding> found) {
        Votes votes =
                Votes.of(rows, row -> OF_VILLAGES.contains(row.kind()) ? Statement.bareVillage(row.village()) : "");
        String right = votes.agreed();
        for (PersonRow row : rows) {
            boolean says = OF_VILLAGES.contains(row.kind()) && !row.village().isEmpty();
            if (!right.isEmpty()
                    && says
                    && !Statement.bareVillage(row.village()).equals(right)) {
                RosterOf.of(row)
                        .ifPresent(roster -> found.accept(new Finding(
                                place,
                                roster,
                                row.origin(),
                                Fault.VILLAGE_OTHER,
                                row.village(),
                                spelt(right, rows),
                                false,
                                votes.proofs(right))));
            }
        }
    }

    /** As the rosters write it. */
    private static String spelt(String bare, List<PersonRow> rows) {
        return rows.stream()
                .map(PersonRow::village)
                .filter(village -> Statement.bareVillage(village).equals(bare))
                .findFirst()
                .orElse(bare);
    }

    private static void even(
            int place, PersonRow row, Fault fault, String stated, List<Proof> proofs, Consumer<Finding> found) {
        RosterOf.of(row)
                .ifPresent(roster ->
                        found.accept(new Finding(place, roster, row.origin(), fault, stated, "", true, proofs)));
    }
}
