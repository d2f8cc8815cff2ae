package org.buluo.core.linkage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.DisabilityCardNumber;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.DisabilityCard;
import org.buluo.core.roster.ElsewherePupil;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Identification;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.Stage;

/** Makes rows out of headings and cells, as the files have them. */
final class RowMaker {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final Map<String, String> cells;
    private final Origin origin;

    private RowMaker(Map<String, String> cells, Origin origin) {
        this.cells = cells;
        this.origin = origin;
    }

    /** A row of a kind: headings and cells in turn. */
    static PersonRow row(RosterKind kind, String... headingsAndCells) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            cells.put(headingsAndCells[i], headingsAndCells[i + 1]);
        }
        return row(kind, cells, new Origin(0, 2));
    }

    static PersonRow row(RosterKind kind, Map<String, String> cells, Origin origin) {
        return new RowMaker(cells, origin).make(kind);
    }

    private PersonRow make(RosterKind kind) {
        return switch (kind) {
            case REGISTERED_POOR -> poor();
            case ROLL, VOCATIONAL -> enrolment(kind);
            case PRESCHOOL -> kindergarten();
            case POPULATION -> resident();
            case MINIMUM_LIVING, DESTITUTE, ORPHAN -> beneficiary(kind);
            case DISABILITY -> card();
            case ELSEWHERE -> elsewhere();
            case REPLY -> reply();
            case IDENTIFIED -> identification();
            case LEAVER -> leaver();
            case BANK_RETURN, SCHOOL -> throw new IllegalArgumentException(kind.code());
        };
    }

    private PersonRow poor() {
        return new RegisteredPoor(
                origin,
                cell("户编号"),
                cell("人编号"),
                name("姓名"),
                sex(),
                id("证件号码"),
                cell("与户主关系"),
                cell("文化程度"),
                cell("在校生状况"),
                cell("贫困户属性"),
                cell("乡镇"),
                cell("行政村"),
                cell("联系电话"));
    }

    private PersonRow enrolment(RosterKind kind) {
        return new Enrolment(
                origin,
                kind,
                new SchoolRef(cell("学校标识码"), cell("学校名称")),
                StudentNumber.parse(cell("学籍号")),
                name("姓名"),
                name("曾用名"),
                sex(),
                date("出生日期"),
                id("身份证件号"),
                grade(kind == RosterKind.VOCATIONAL ? Stage.VOCATIONAL : null),
                cell("班级"),
                Boarding.UNKNOWN,
                RollStatus.PRESENT,
                cell("户口所在地"),
                cell("现住址"),
                false,
                "",
                name("监护人姓名"),
                id("监护人证件号"),
                cell("联系电话"));
    }

    private PersonRow kindergarten() {
        return new KindergartenChild(
                origin,
                new SchoolRef("", cell("幼儿园名称")),
                name("姓名"),
                sex(),
                date("出生日期"),
                id("证件号码"),
                GradeWords.parse(cell("班级")).orElse(Grade.UNKNOWN),
                cell("班级"),
                cell("户口所在地"),
                name("监护人姓名"),
                id("监护人证件号"),
                cell("联系电话"));
    }

    private PersonRow resident() {
        return new Resident(
                origin,
                cell("户号"),
                name("姓名"),
                id("身份证号"),
                sex(),
                date("出生日期"),
                cell("与户主关系"),
                name("户主姓名"),
                cell("乡镇"),
                cell("村"),
                ResidentState.NORMAL);
    }

    private PersonRow beneficiary(RosterKind kind) {
        return new Beneficiary(
                origin, kind, name("姓名"), id("身份证号"), name("户主"), Area.UNKNOWN, cell("乡镇"), cell("村"), null, null);
    }

    private PersonRow card() {
        return new DisabilityCard(
                origin,
                name("姓名"),
                DisabilityCardNumber.parse(cell("残疾证号")),
                cell("类别"),
                cell("等级"),
                name("监护人"),
                cell("乡镇"),
                cell("村"),
                true);
    }

    private PersonRow elsewhere() {
        return new ElsewherePupil(
                origin,
                name("姓名"),
                id("身份证号"),
                cell("就读省"),
                cell("就读市"),
                cell("就读县"),
                cell("就读学校"),
                grade(null),
                cell("乡镇"),
                cell("村"));
    }

    private PersonRow reply() {
        return new Reply(
                origin, name("姓名"), id("身份证号"), cell("就读县"), cell("就读学校"), grade(null), false, "", null, "", null);
    }

    private PersonRow identification() {
        return new Identification(
                origin,
                cell("学校名称"),
                StudentNumber.parse(cell("学籍号")),
                name("姓名"),
                cell("困难类型"),
                cell("困难等级"),
                List.of());
    }

    private PersonRow leaver() {
        return new Leaver(
                origin,
                StudentNumber.parse(cell("学籍号")),
                name("姓名"),
                Change.parse(cell("异动类型")).orElse(null),
                date("日期"),
                cell("去向"),
                cell("学校名称"),
                grade(null));
    }

    private Grade grade(Stage known) {
        Grade grade = GradeWords.parse(cell("学段") + cell("年级")).orElse(Grade.UNKNOWN);
        return known == null ? grade : new Grade(known, grade.number(), grade.entryYear());
    }

    private Sex sex() {
        return switch (cell("性别")) {
            case "男" -> Sex.MALE;
            case "女" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private LocalDate date(String heading) {
        String cell = cell(heading).replace("-", "");
        return cell.isEmpty() ? null : LocalDate.parse(cell, COMPACT);
    }

    private CitizenId id(String heading) {
        return CitizenId.parse(cell(heading));
    }

    private PersonName name(String heading) {
        return PersonName.parse(cell(heading));
    }

    private String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }
}
