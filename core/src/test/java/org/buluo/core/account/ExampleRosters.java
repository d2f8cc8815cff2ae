package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
import org.buluo.core.roster.*;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.SchoolType;
import org.buluo.core.time.Term;
import org.buluo.core.time.TermWords;

/** The worked example's rosters. */
final class ExampleRosters {

    private final List<Source> sources = new ArrayList<>();

    static Rosters read() {
        return new ExampleRosters().rosters();
    }

    private Rosters rosters() {
        List<BankLine> bank = rows("bank-return", "批次号", ExampleRosters::bankLine);
        List<Beneficiary> benefits = new ArrayList<>(rows("destitute", "姓名", benefit(RosterKind.DESTITUTE)));
        List<DisabilityCard> cards = rows("disability", "姓名", ExampleRosters::card);
        List<ElsewherePupil> elsewhere = rows("elsewhere", "姓名", ExampleRosters::elsewhere);
        List<Identification> identified = rows("identified", "姓名", ExampleRosters::identified);
        List<Leaver> leavers = rows("leaver", "姓名", ExampleRosters::leaver);
        benefits.addAll(rows("minimum-living", "姓名", benefit(RosterKind.MINIMUM_LIVING)));
        benefits.addAll(rows("orphan", "姓名", benefit(RosterKind.ORPHAN)));
        List<Resident> residents = rows("population", "姓名", ExampleRosters::resident);
        List<KindergartenChild> kindergarten = rows("preschool", "姓名", ExampleRosters::kindergarten);
        List<RegisteredPoor> registered = rows("registered-poor", "姓名", ExampleRosters::registered);
        List<Reply> replies = rows("reply", "姓名", ExampleRosters::reply);
        List<Enrolment> rolls = new ArrayList<>(rows("roll-primary-junior", "姓名", enrolment(RosterKind.ROLL)));
        rolls.addAll(rows("roll-senior", "姓名", enrolment(RosterKind.ROLL)));
        List<School> schools = rows("school", "学校名称", ExampleRosters::school);
        rolls.addAll(rows("vocational", "姓名", enrolment(RosterKind.VOCATIONAL)));
        return new Rosters(
                List.copyOf(sources),
                EnumSet.allOf(RosterKind.class),
                registered.stream().distinct().toList(),
                rolls,
                kindergarten,
                residents,
                benefits,
                cards,
                elsewhere,
                replies,
                identified,
                bank.stream().filter(line -> line != null).toList(),
                schools,
                leavers);
    }

    private <T> List<T> rows(String file, String heading, BiFunction<Origin, Row, T> reading) {
        int source = sources.size();
        sources.add(new Source(file + ".csv", ""));
        List<T> rows = new ArrayList<>();
        for (Row row : ExampleTables.read("in/" + file + ".csv", heading)) {
            boolean standsForNobody = row.get("姓名").isEmpty()
                    && row.get("学籍号").isEmpty()
                    && row.get("身份证号").isEmpty()
                    && row.get("人编号").isEmpty()
                    && (heading.equals("姓名") || row.get("学校标识码").isEmpty());
            if (!standsForNobody) {
                rows.add(reading.apply(new Origin(source, row.number()), row));
            }
        }
        return rows;
    }

    private static BankLine bankLine(Origin origin, Row row) {
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
                date(row.get("交易日期")));
    }

    private static BiFunction<Origin, Row, Beneficiary> benefit(RosterKind kind) {
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

    private static DisabilityCard card(Origin origin, Row row) {
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

    private static ElsewherePupil elsewhere(Origin origin, Row row) {
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

    private static Grade grade(Row row) {
        var stage = GradeWords.stageOf(row.get("学段")).orElse(null);
        Grade grade = GradeWords.parse(row.get("年级")).orElse(Grade.UNKNOWN);
        return new Grade(stage == null ? grade.stage() : stage, grade.number(), grade.entryYear());
    }

    private static Identification identified(Origin origin, Row row) {
        return new Identification(
                origin,
                row.get("学校名称"),
                StudentNumber.parse(row.get("学籍号")),
                PersonName.parse(row.get("姓名")),
                row.get("困难类型"),
                row.get("困难等级"),
                TermWords.parse(row.get("学年学期")));
    }

    private static Leaver leaver(Origin origin, Row row) {
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

    private static Resident resident(Origin origin, Row row) {
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

    private static KindergartenChild kindergarten(Origin origin, Row row) {
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

    private static RegisteredPoor registered(Origin origin, Row row) {
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

    private static Reply reply(Origin origin, Row row) {
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

    private static BiFunction<Origin, Row, Enrolment> enrolment(RosterKind kind) {
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

    private static School school(Origin origin, Row row) {
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

    private static Fen noTuition() {
        return null;
    }

    private static Sex sex(Row row) {
        return row.get("性别").equals("男") ? Sex.MALE : row.get("性别").equals("女") ? Sex.FEMALE : Sex.UNKNOWN;
    }

    private static LocalDate date(String cell) {
        String digits = cell.replaceAll("\\D", "");
        return digits.length() == 8
                ? LocalDate.of(
                        Integer.parseInt(digits.substring(0, 4)),
                        Integer.parseInt(digits.substring(4, 6)),
                        Integer.parseInt(digits.substring(6)))
                : null;
    }

    static List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (Row row : ExampleTables.read("decisions.csv", "left_id")) {
            decisions.add(new Decision(
                    row.get("left_id"),
                    row.get("right_id"),
                    Decision.Ruling.parse(row.get("decision")).orElseThrow(),
                    row.get("by"),
                    date(row.get("on")),
                    row.get("note")));
        }
        return decisions;
    }
}
