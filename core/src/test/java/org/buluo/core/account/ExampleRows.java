package org.buluo.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.buluo.core.account.ExampleTables.Row;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.DisabilityCardNumber;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.money.Amount;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
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
import org.buluo.core.roster.Ownership;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.SchoolType;
import org.buluo.core.time.Term;
import org.buluo.core.time.TermWords;

/** The worked example's rows as typed records. */
final class ExampleRows {

    private ExampleRows() {}

    static BankLine bankLine(Origin origin, Row row) {
        if (!(Amount.parse(row.get("金额")) instanceof Amount.Stated amount)) {
            return null;
        }
        List<Term> terms = TermWords.parse(row.get("学期"));
        return new BankLine(
                origin,
                row.get("批次号"),
                row.get("序号"),
                terms.isEmpty() ? null : terms.get(0),
                row.get("资助项目"),
                StudentNumber.parse(row.get("学籍号")),
                CitizenId.parse(row.get("证件号码")),
                row.get("学校名称"),
                PersonName.parse(row.get("姓名")),
                amount.fen(),
                BankResult.parse(row.get("结果")).orElse(BankResult.PENDING),
                date(row.get("交易日期")),
                PersonName.parse(row.get("户名")),
                row.get("失败原因"));
    }

    static BiFunction<Origin, Row, Beneficiary> benefit(RosterKind kind) {
        return (origin, row) -> new Beneficiary(
                origin,
                kind,
                PersonName.parse(row.get("姓名")),
                CitizenId.parse(row.get("身份证号")),
                PersonName.UNKNOWN,
                Area.parse(row.get("城乡")).orElse(Area.UNKNOWN),
                row.get("乡镇"),
                row.get("村"),
                date(row.get("起始日期")),
                date(row.get("终止日期")));
    }

    static DisabilityCard card(Origin origin, Row row) {
        return new DisabilityCard(
                origin,
                PersonName.parse(row.get("姓名")),
                DisabilityCardNumber.parse(row.get("残疾证号")),
                row.get("类别"),
                row.get("等级"),
                PersonName.UNKNOWN,
                row.get("乡镇"),
                row.get("村"),
                !row.get("状态").contains("注销"));
    }

    static ElsewherePupil elsewhere(Origin origin, Row row) {
        return new ElsewherePupil(
                origin,
                PersonName.parse(row.get("姓名")),
                CitizenId.parse(row.get("身份证号")),
                row.get("就读省"),
                row.get("就读市"),
                row.get("就读县"),
                row.get("就读学校"),
                grade(row),
                row.get("乡镇"),
                row.get("村"));
    }

    static Grade grade(Row row) {
        var stage = GradeWords.stageOf(row.get("学段")).orElse(null);
        Grade grade = GradeWords.parse(row.get("年级")).orElse(Grade.UNKNOWN);
        return new Grade(stage == null ? grade.stage() : stage, grade.number(), grade.entryYear());
    }

    static Identification identified(Origin origin, Row row) {
        return new Identification(
                origin,
                row.get("学校名称"),
                StudentNumber.parse(row.get("学籍号")),
                PersonName.parse(row.get("姓名")),
                row.get("困难类型"),
                row.get("困难等级"),
                TermWords.parse(row.get("学年学期")));
    }

    static Leaver leaver(Origin origin, Row row) {
        return new Leaver(
                origin,
                StudentNumber.parse(row.get("学籍号")),
                PersonName.parse(row.get("姓名")),
                Change.parse(row.get("异动类型")).orElse(null),
                date(row.get("日期")),
                row.get("去向"),
                row.get("学校名称"),
                GradeWords.parse(row.get("年级")).orElse(Grade.UNKNOWN));
    }

    static Resident resident(Origin origin, Row row) {
        return new Resident(
                origin,
                row.get("户号"),
                PersonName.parse(row.get("姓名")),
                CitizenId.parse(row.get("身份证号")),
                sex(row),
                date(row.get("出生日期")),
                row.get("与户主关系"),
                PersonName.UNKNOWN,
                row.get("乡镇"),
                row.get("村"),
                ResidentState.parse(row.get("状态")).orElse(ResidentState.UNKNOWN));
    }

    static KindergartenChild kindergarten(Origin origin, Row row) {
        return new KindergartenChild(
                origin,
                new SchoolRef("", row.get("幼儿园名称")),
                PersonName.parse(row.get("姓名")),
                sex(row),
                date(row.get("出生日期")),
                CitizenId.parse(row.get("证件号码")),
                GradeWords.parse(row.get("班级")).orElse(Grade.UNKNOWN),
                row.get("班级"),
                row.get("户口所在地"),
                PersonName.UNKNOWN,
                CitizenId.ABSENT,
                "");
    }

    static RegisteredPoor registered(Origin origin, Row row) {
        return new RegisteredPoor(
                origin,
                row.get("户编号"),
                row.get("人编号"),
                PersonName.parse(row.get("姓名")),
                sex(row),
                CitizenId.parse(row.get("证件号码")),
                row.get("与户主关系"),
                row.get("文化程度"),
                row.get("在校生状况"),
                row.get("贫困户属性"),
                row.get("乡镇"),
                row.get("行政村"),
                "");
    }

    static Reply reply(Origin origin, Row row) {
        return new Reply(
                origin,
                PersonName.parse(row.get("姓名")),
                CitizenId.parse(row.get("身份证号")),
                row.get("就读县"),
                row.get("就读学校"),
                grade(row),
                row.get("是否落实").equals("是") || row.get("是否落实").equals("已落实"),
                row.get("资助项目"),
                Amount.parse(row.get("资助金额")),
                row.get("回函文号"),
                date(row.get("回函日期")));
    }

    static BiFunction<Origin, Row, Enrolment> enrolment(RosterKind kind) {
        return (origin, row) -> new Enrolment(
                origin,
                kind,
                new SchoolRef(row.get("学校标识码"), row.get("学校名称")),
                StudentNumber.parse(row.get("学籍号")),
                PersonName.parse(row.get("姓名")),
                PersonName.UNKNOWN,
                sex(row),
                date(row.get("出生日期")),
                CitizenId.parse(row.get("身份证件号")),
                GradeWords.parse(row.get("年级")).orElse(Grade.UNKNOWN),
                row.get("班级"),
                Boarding.parse(row.get("就读方式")).orElse(Boarding.UNKNOWN),
                RollStatus.parse(row.get("学籍状态")).orElse(null),
                row.get("户口所在地"),
                "",
                row.get("是否孤儿").equals("是"),
                "",
                PersonName.parse(row.get("监护人姓名")),
                CitizenId.parse(row.get("监护人证件号")),
                "");
    }

    static School school(Origin origin, Row row) {
        return new School(
                origin,
                new SchoolRef(row.get("学校标识码"), row.get("学校名称")),
                SchoolType.parse(row.get("办学类型")).orElse(SchoolType.UNKNOWN),
                Area.parse(row.get("城乡")).orElse(Area.UNKNOWN),
                Ownership.parse(row.get("公办民办")).orElse(Ownership.UNKNOWN),
                row.get("乡镇"),
                row.get("村"),
                row.get("所在县"),
                Amount.parse(row.get("学费标准")) instanceof Amount.Stated stated ? stated.fen() : noTuition());
    }

    static Fen noTuition() {
        return null;
    }

    static Sex sex(Row row) {
        return row.get("性别").equals("男") ? Sex.MALE : row.get("性别").equals("女") ? Sex.FEMALE : Sex.UNKNOWN;
    }

    static LocalDate date(String cell) {
        String digits = cell.replaceAll("\\D", "");
        return digits.length() == 8
                ? LocalDate.of(
                        Integer.parseInt(digits.substring(0, 4)),
                        Integer.parseInt(digits.substring(4, 6)),
                        Integer.parseInt(digits.substring(6)))
                : null;
    }
}
