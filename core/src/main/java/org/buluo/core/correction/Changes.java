package org.buluo.core.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;

/**
 * Rows of 离校异动 that contradict: each other, the school's own roll, or the register of population. Nobody is held right,
 * since the school states both, or one body states one thing and one the other; both sides are told.
 */
final class Changes {

    private final LocalDate from;
    private final LocalDate to;

    /** Of the account's term alone: a roll of this term does not contradict what happened before it. */
    Changes(Reconciled account) {
        from = account.term().firstDay();
        to = account.asOf();
    }

    void find(int place, ChildAccount child, Consumer<Finding> found) {
        List<Leaver> rows = child.rows().stream()
                .filter(Leaver.class::isInstance)
                .map(Leaver.class::cast)
                .filter(row -> row.change() != null && row.date() != null)
                .filter(row -> !row.date().isBefore(from) && !row.date().isAfter(to))
                .toList();
        Leaver last = rows.stream()
                .reduce((a, b) -> b.date().isBefore(a.date()) ? a : b)
                .orElse(null);
        if (last == null) {
            return;
        }
        List<Leaver> sameDay =
                rows.stream().filter(row -> row.date().equals(last.date())).toList();
        if (sameDay.stream().anyMatch(row -> isExcluded(row.change(), last.change()))) {
            sameDay.forEach(row -> even(place, row, Fault.TWO_CHANGES, others(row, sameDay), found));
        } else if (isGone(last.change())) {
            stillListed(place, child, last, found);
        }
    }

    /** A move is told as 转出 by the one school and as 转入 by the other; every other two of a day exclude each other. */
    private static boolean isExcluded(Change one, Change other) {
        boolean move = isMove(one) && isMove(other);
        return one != other && !move;
    }

    private static boolean isMove(Change change) {
        return change == Change.TRANSFERRED_OUT || change == Change.TRANSFERRED_IN;
    }

    /** A primary school's graduate may go on in the same house. */
    private static boolean isGone(Change change) {
        return change == Change.TRANSFERRED_OUT || change == Change.WITHDRAWN || change == Change.LEFT_SCHOOL;
    }

    private static void stillListed(int place, ChildAccount child, Leaver last, Consumer<Finding> found) {
        List<Enrolment> listed = child.rows().stream()
                .filter(Enrolment.class::isInstance)
                .map(Enrolment.class::cast)
                .filter(row -> !Statement.hasLeft(row) && row.schoolName().equals(last.schoolName()))
                .toList();
        if (last.schoolName().isEmpty() || listed.isEmpty()) {
            return;
        }
        even(place, last, Fault.LEFT_AND_LISTED, proofs(listed.stream()), found);
        listed.forEach(row -> even(place, row, Fault.LEFT_AND_LISTED, proofs(Stream.of(last)), found));
    }

    /**
     * Whether a school's list of changes alone says that the child died, and the register of population that it lives.
     * Both are told then.
     */
    static boolean deadAndAlive(int place, List<PersonRow> rows, Consumer<Finding> found) {
        List<PersonRow> dead = rows.stream().filter(Changes::saysDead).toList();
        List<PersonRow> alive = rows.stream().filter(Resident.class::isInstance).toList();
        boolean isOneSchool = !dead.isEmpty()
                && dead.stream()
                        .allMatch(row -> row instanceof Leaver
                                && row.schoolName().equals(dead.get(0).schoolName()));
        boolean isAlive =
                !alive.isEmpty() && alive.stream().allMatch(row -> ((Resident) row).state() == ResidentState.NORMAL);
        if (!isOneSchool || !isAlive) {
            return false;
        }
        dead.forEach(row -> even(place, row, Fault.DEAD_AND_ALIVE, proofs(alive.stream()), found));
        alive.forEach(row -> even(place, row, Fault.DEAD_AND_ALIVE, proofs(dead.stream()), found));
        return true;
    }

    private static boolean saysDead(PersonRow row) {
        return Statement.of(row, Aspect.LISTED).equals(Statement.DEAD);
    }

    private static List<Proof> others(Leaver row, List<Leaver> all) {
        return proofs(all.stream().filter(other -> other.change() != row.change()));
    }

    private static List<Proof> proofs(Stream<? extends PersonRow> rows) {
        return rows.map(row -> new Proof(row.origin(), row.kind(), Statement.of(row, Aspect.LISTED)))
                .toList();
    }

    private static void even(int place, PersonRow row, Fault fault, List<Proof> proofs, Consumer<Finding> found) {
        found.accept(new Finding(
                place, RosterOf.whose(row), row.origin(), fault, Statement.of(row, Aspect.LISTED), "", true, proofs));
    }
}
