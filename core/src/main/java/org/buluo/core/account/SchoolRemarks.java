package org.buluo.core.account;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.account.Remark.Kind;
import org.buluo.core.account.StandingOnDay.Rule;
import org.buluo.core.policy.Category;
import org.buluo.core.roster.Change;
import org.buluo.core.schooling.SchoolStanding;

/** Why a child's school standing is what it is, and what about it is doubtful. */
final class SchoolRemarks {

    private static final int COMPULSORY_FROM = 6;
    private static final int COMPULSORY_TO = 15;
    private static final int LOST_FROM = 3;
    private static final int GROWN = 18;

    private final Vantage vantage;

    SchoolRemarks(Vantage vantage) {
        this.vantage = vantage;
    }

    List<Remark> of(CaseFile file) {
        List<Remark> remarks = new ArrayList<>(2);
        file.decision()
                .ifPresent(d -> remarks.add(new Remark(
                        Kind.DECIDED,
                        file.asOf().standing().chinese() + (d.by().isEmpty() ? "" : "（" + d.by() + "）"))));
        switch (file.asOf().standing()) {
            case ELSEWHERE -> elsewhere(file, remarks);
            case SUSPECTED_OUT -> remarks.add(Remark.of(wasOnRoll(file) ? Kind.ONCE_ENROLLED : Kind.NEVER_ENROLLED));
            case UNKNOWN -> remarks.add(whereabouts(file));
            case LEFT -> left(file, remarks);
            case ENROLLED, HOME_TAUGHT, SUSPENDED -> contradictions(file, remarks);
            case BELOW_AGE, COMPLETED, OUT -> {}
        }
        return remarks;
    }

    private static boolean wasOnRoll(CaseFile file) {
        Child child = file.child();
        return !child.enrolments().isEmpty()
                || !child.leavers().isEmpty()
                || child.rows().stream().anyMatch(row -> row.studentNumber().isPresent());
    }

    private void elsewhere(CaseFile file, List<Remark> remarks) {
        Child child = file.child();
        boolean replied = child.replies().stream().anyMatch(row -> !vantage.isHere(row.county()));
        Rule rule = file.asOf().rule();
        boolean proven = rule == Rule.DECISION
                || rule == Rule.LEAVER_OF_TERM
                || rule == Rule.LEAVER_BEFORE_TERM
                || rule == Rule.ROLL_ELSEWHERE;
        if (replied) {
            remarks.add(Remark.of(Kind.ELSEWHERE_REPLIED));
        }
        if (proven || transferredOut(file)) {
            remarks.add(Remark.of(Kind.ELSEWHERE_PROVEN));
        }
        if (remarks.isEmpty()) {
            remarks.add(Remark.of(Kind.ELSEWHERE_REPORTED));
            if (isBetween(child, COMPULSORY_FROM, COMPULSORY_TO)) {
                remarks.add(Remark.of(Kind.ELSEWHERE_UNPROVEN_COMPULSORY));
            }
        }
    }

    private boolean transferredOut(CaseFile file) {
        boolean cameBack = file.movements()
                .latestOfTerm(vantage.calendar().termStart(), vantage.calendar().asOf())
                .filter(Movements.Movement::returns)
                .isPresent();
        return !cameBack
                && file.movements()
                        .latestBefore(vantage.calendar().termStart())
                        .filter(m -> m.change() == Change.TRANSFERRED_OUT && !m.inside())
                        .isPresent();
    }

    private static Remark whereabouts(CaseFile file) {
        Child child = file.child();
        boolean opens = (child.ageKnown() && child.age() < GROWN) || StudyState.namesStage(child.registered());
        if (!child.ageKnown()) {
            return opens ? Remark.of(Kind.AGE_UNKNOWN) : Remark.of(Kind.AGE_NOT_STATED);
        }
        return opens ? Remark.of(Kind.WHEREABOUTS_UNKNOWN) : Remark.of(Kind.GROWN_UP);
    }

    private static void left(CaseFile file, List<Remark> remarks) {
        if (file.asOf().rule() == Rule.DIED) {
            remarks.add(Remark.of(Kind.DIED));
        }
        if (file.asOf().rule() == Rule.MOVED_OUT) {
            boolean lost = file.holds(Category.REGISTERED_POOR) && isBetween(file.child(), LOST_FROM, COMPULSORY_TO);
            remarks.add(lost ? Remark.of(Kind.MOVED_OUT_REGISTERED) : Remark.of(Kind.MOVED_OUT));
        }
    }

    /** A roll beats these lists, and each contradiction is a case (account-rules.md, School standing 3). */
    private void contradictions(CaseFile file, List<Remark> remarks) {
        if (file.asOf().rule() != Rule.ROLL) {
            return;
        }
        Child child = file.child();
        if (child.elsewhere().stream().anyMatch(row -> !vantage.isHere(row.county()))) {
            remarks.add(Remark.of(Kind.ROLL_AND_ELSEWHERE));
        }
        if (child.replies().stream().anyMatch(row -> !vantage.isHere(row.county()))) {
            remarks.add(Remark.of(Kind.ROLL_AND_REPLY));
        }
        if (SchoolStandings.isMovedOut(child)) {
            remarks.add(Remark.of(Kind.ROLL_AND_MOVED_OUT));
        }
        if (!child.kindergarten().isEmpty()) {
            remarks.add(Remark.of(Kind.ROLL_AND_PRESCHOOL));
        }
        List<String> schools = vantage.rolls().schoolsPresentAt(child);
        if (schools.size() > 1) {
            remarks.add(new Remark(Kind.ENROLLED_TWICE, String.join("、", schools)));
        }
    }

    private static boolean isBetween(Child child, int from, int to) {
        return child.ageKnown() && child.age() >= from && child.age() <= to;
    }

    /** Whether a child of this standing stands on a day of compulsory age out of school. */
    static boolean isOutOfSchool(SchoolStanding standing) {
        return standing == SchoolStanding.SUSPECTED_OUT || standing == SchoolStanding.OUT;
    }
}
