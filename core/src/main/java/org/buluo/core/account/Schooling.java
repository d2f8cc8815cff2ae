package org.buluo.core.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.core.roster.ElsewherePupil;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;

/**
 * Stage, grade, school and boarding of a child on the facts' day (account-rules.md, Stage and grade).
 *
 * @param stage null when not known
 * @param grade within the stage; null when not known
 * @param boarding null when not known
 * @param school the school that counts; {@link SchoolRef#NONE} when not known
 * @param responsible the school of this county that answers for the child's case, by its last roll or list
 */
record Schooling(Stage stage, Integer grade, Boolean boarding, SchoolRef school, SchoolRef responsible) {

    static Schooling of(Child child, SchoolStanding standing, Vantage vantage) {
        Optional<Enrolment> roll = vantage.countingRow(child);
        SchoolRef responsible = roll.filter(row -> !vantage.rolls().isElsewhere(row))
                .map(Enrolment::school)
                .or(() -> child.kindergarten().stream()
                        .map(KindergartenChild::school)
                        .findFirst())
                .orElse(SchoolRef.NONE);
        if (standing == SchoolStanding.ELSEWHERE) {
            return elsewhere(child, roll, responsible, vantage);
        }
        Boolean boarding = boarding(standing, roll.filter(Enrolments::isPresence));
        return graded(stated(child, roll, vantage), vantage)
                .with(boarding, roll.map(Enrolment::school).orElse(responsible), responsible);
    }

    /** Of a child elsewhere by the elsewhere list, else the reply, else as of others. */
    private static Schooling elsewhere(Child child, Optional<Enrolment> roll, SchoolRef responsible, Vantage vantage) {
        List<Grade> stated = Stream.of(
                        child.elsewhere().stream().map(row -> at(row.grade(), row.school(), vantage)),
                        child.replies().stream().map(row -> at(row.grade(), row.school(), vantage)),
                        stated(child, roll, vantage).stream())
                .flatMap(stream -> stream)
                .toList();
        Optional<Enrolment> there = vantage.presenceElsewhere(child);
        SchoolRef school = there.map(Enrolment::school)
                .or(() -> Stream.concat(
                                child.elsewhere().stream().map(ElsewherePupil::school),
                                child.replies().stream().map(Reply::school))
                        .filter(name -> !name.isEmpty())
                        .map(name -> new SchoolRef("", name))
                        .findFirst())
                .orElse(SchoolRef.NONE);
        return graded(stated, vantage).with(boarding(SchoolStanding.ELSEWHERE, there), school, responsible);
    }

    /** A grade without its stage is of the stage that the school's name tells, else counts as on a roll. */
    private static Grade at(Grade grade, String school, Vantage vantage) {
        Stage stage = grade.isKnown() ? vantage.rolls().stage(grade, new SchoolRef("", school)) : null;
        return new Grade(stage, grade.number(), grade.entryYear());
    }

    private static List<Grade> stated(Child child, Optional<Enrolment> roll, Vantage vantage) {
        if (roll.isPresent()) {
            Stage stage = vantage.rolls().stage(roll.get());
            Grade grade = roll.get().grade();
            return List.of(new Grade(stage, grade.number(), grade.entryYear()));
        }
        return child.kindergarten().stream()
                .findFirst()
                .map(row -> List.of(new Grade(Stage.PRESCHOOL, row.grade().number(), 0)))
                .orElse(List.of());
    }

    /** The first stage that is told, and the first grade that is told of it. */
    private static Schooling graded(List<Grade> stated, Vantage vantage) {
        Stage stage = stated.stream()
                .map(Grade::stage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Integer grade = stated.stream()
                .filter(g -> g.stage() == stage || g.stage() == null)
                .map(g -> vantage.rolls().grade(g, stage))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Schooling(stage, grade, null, SchoolRef.NONE, SchoolRef.NONE);
    }

    private Schooling with(Boolean boards, SchoolRef at, SchoolRef answering) {
        return new Schooling(stage, grade, boards, at, answering);
    }

    /** Boarding comes from a row that means presence alone; who is taught at home does not board. */
    private static Boolean boarding(SchoolStanding standing, Optional<Enrolment> presence) {
        if (standing == SchoolStanding.HOME_TAUGHT) {
            return Boolean.FALSE;
        }
        return presence.map(row -> switch (row.boarding()) {
                    case BOARDER -> Boolean.TRUE;
                    case DAY, HOME_TAUGHT -> Boolean.FALSE;
                    case UNKNOWN -> null;
                })
                .orElse(null);
    }
}
