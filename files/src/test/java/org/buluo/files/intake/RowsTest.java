package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.Sex;
import org.buluo.core.money.Amount;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the cells of each kind of row. */
class RowsTest {

    @TempDir
    private Path path;

    private int defects;
    private int returned;

    private Rosters read(String... lines) {
        try (Taken taken = new Folder(path).csv("a.csv", lines).read()) {
            assertThat(taken.report().files().get(0).refused()).isEmpty();
            defects = taken.report().defects();
            returned = taken.report().returned();
            return taken.rosters();
        }
    }

    private static final String ROLL =
            "学校名称,学校标识码,学籍号,姓名,曾用名,性别,出生日期,身份证件号,年级,班级,就读方式,学籍状态,户口所在地,现住址,是否孤儿,残疾类型,监护人姓名,监护人证件号,联系电话";

    @Test
    void everyCellOfARollRowIsRead() {
        Enrolment row = read(
                        ROLL,
                        "花坪镇青冈小学,2142800101,g422899201103050016,向 明远,向小远,男,20110305,422899201103050016,三年级,1班,住校,休学,"
                                + "建始县花坪镇青冈村,东街1号,是,肢体,向大山,422899198001010019,138-1234-5678")
                .enrolments()
                .get(0);
        assertThat(row.school().name()).isEqualTo("花坪镇青冈小学");
        assertThat(row.school().code()).isEqualTo("2142800101");
        assertThat(row.studentNumber().text()).isEqualTo("G422899201103050016");
        assertThat(row.name().text()).isEqualTo("向明远");
        assertThat(row.formerName().text()).isEqualTo("向小远");
        assertThat(row.sex()).isEqualTo(Sex.MALE);
        assertThat(row.birth()).isEqualTo(LocalDate.of(2011, 3, 5));
        assertThat(row.id()).isEqualTo(CitizenId.parse("422899201103050016"));
        assertThat(row.grade()).isEqualTo(new Grade(null, 3, 0));
        assertThat(row.className()).isEqualTo("1班");
        assertThat(row.boarding()).isEqualTo(Boarding.BOARDER);
        assertThat(row.status()).isEqualTo(RollStatus.SUSPENDED);
        assertThat(row.householdPlace()).isEqualTo("建始县花坪镇青冈村");
        assertThat(row.address()).isEqualTo("东街1号");
        assertThat(row.orphan()).isTrue();
        assertThat(row.disability()).isEqualTo("肢体");
        assertThat(row.guardian().text()).isEqualTo("向大山");
        assertThat(row.phone()).isEqualTo("13812345678");
        assertThat(row.kind()).isEqualTo(RosterKind.ROLL);
    }

    @Test
    void absentOptionalCellsAreNoDefects() {
        Enrolment row = read(ROLL, "花坪镇青冈小学,,,向明远,,,,,,,,,,,,,,,").enrolments().get(0);
        assertThat(defects).isZero();
        assertThat(row.status()).isEqualTo(RollStatus.PRESENT);
        assertThat(row.boarding()).isEqualTo(Boarding.UNKNOWN);
        assertThat(row.grade()).isEqualTo(Grade.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 二零一一年",
        "5, 人",
        "7, 4.22899E+17",
        "7, 422899201103050017",
        "7, 422899200702291116",
        "7, 422899203003050012",
        "8, 某年级",
        "10, 其他",
        "11, 神游",
        "6, 20110231",
        "6, 20301111",
        "2, 4.22899E+17",
        "14, 也许",
        "17, 123"
    })
    void aCellThatCantBeReadIsADefectAndTheRowIsKept(int column, String cell) {
        String[] cells = "花坪镇青冈小学,2142800101,G422899201103050016,向明远,,,,,,,,,,,,,,,".split(",", -1);
        cells[column] = cell;
        Rosters rosters = read(ROLL, String.join(",", cells));
        assertThat(defects).isEqualTo(1);
        assertThat(returned).isZero();
        assertThat(rosters.enrolments()).hasSize(1);
    }

    @Test
    void anUnknownWordOfTheRollsStatusMeansPresence() {
        Enrolment row = read(ROLL, "某小学,,,向明远,,,,,,,,神游,,,,,,,").enrolments().get(0);
        assertThat(row.status()).isNull();
        assertThat(defects).isEqualTo(1);
    }

    @Test
    void aVocationalSchoolsSeniorOneIsItsFirstGrade() {
        Enrolment row = read("学校名称,学籍号,姓名,身份证件号,年级,专业名称", "某职校,,向明远,,高一,会计")
                .enrolments()
                .get(0);
        assertThat(row.kind()).isEqualTo(RosterKind.VOCATIONAL);
        assertThat(row.grade()).isEqualTo(new Grade(Stage.VOCATIONAL, 1, 0));
    }

    @Test
    void everyCellOfARegisterRowIsRead() {
        RegisteredPoor row = read(
                        "户编号,人编号,姓名,性别,证件号码,与户主关系,文化程度,在校生状况,贫困户属性,乡镇,行政村,联系电话",
                        "4228990001,422899000102,向明远,女,422899201103050016,之子,小学,小学三年级,一般贫困户,花坪镇,青冈村,0718-3222222")
                .registeredPoor()
                .get(0);
        assertThat(row.toString())
                .contains("4228990001", "422899000102", "之子", "小学三年级", "一般贫困户", "花坪镇", "青冈村", "07183222222");
    }

    @Test
    void aDamagedPersonNumberIsNotKnown() {
        RegisteredPoor row = read("户编号,人编号,姓名,证件号码", "4228990001,4.22899E+12,向明远,")
                .registeredPoor()
                .get(0);
        assertThat(row.personNumber()).isEmpty();
        assertThat(defects).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"正常, NORMAL", "死亡, DEAD", "迁出, MOVED_OUT", "'', NORMAL", "失联, UNKNOWN"})
    void thePopulationsStateIsRead(String word, ResidentState state) {
        assertThat(read("户号,姓名,身份证号,状态", "1,向明远,," + word).residents().get(0).state())
                .isEqualTo(state);
        assertThat(defects).isEqualTo(state == ResidentState.UNKNOWN ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"低保A类, MINIMUM_LIVING", "特困集中供养, DESTITUTE", "社会散居孤儿, ORPHAN"})
    void theWordsOfTheRowTellTheCivilAffairsList(String words, RosterKind kind) {
        assertThat(read("姓名,身份证号,类别", "向明远,422899201103050016," + words)
                        .beneficiaries()
                        .get(0)
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aRowWhoseWordsNameNoListIsOnTheListOfTheOthersAndADefect() {
        Rosters rosters = read("姓名,身份证号,类别", "甲乙,,低保A类", "丙丁,,A类");
        assertThat(rosters.beneficiaries()).extracting(row -> row.kind()).containsOnly(RosterKind.MINIMUM_LIVING);
        assertThat(defects).isEqualTo(1);
    }

    @Test
    void datesAndAreaOfAnAllowanceAreRead() {
        var row = read("姓名,身份证号,户主,低保类别,城乡,起始日期,终止日期", "向明远,,向大山,A,农村,2017-01-01,2030-12-31")
                .beneficiaries()
                .get(0);
        assertThat(row.area()).isEqualTo(Area.RURAL);
        assertThat(row.from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(row.to()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(row.head().text()).isEqualTo("向大山");
        assertThat(defects).isZero();
    }

    @ParameterizedTest
    @CsvSource({"有效, true, 0", "注销, false, 0", "'', true, 0", "过期, false, 0", "模糊, false, 1"})
    void aDisabilityCardCountsWhenItIsValid(String word, boolean valid, int faults) {
        assertThat(read("姓名,残疾证号,状态", "廖天佑,42289920100615001543," + word)
                        .disabilityCards()
                        .get(0)
                        .valid())
                .isEqualTo(valid);
        assertThat(defects).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "小学, 三年级, PRIMARY, 3",
        "初中, 七年级, JUNIOR, 1",
        "初中, 三年级, JUNIOR, 3",
        "中职, 高二, VOCATIONAL, 2",
        "中职, 二年级, VOCATIONAL, 2",
        "'', 高一, SENIOR, 1"
    })
    void stageAndGradeAreReadTogether(String stage, String grade, Stage told, int number) {
        assertThat(read("姓名,身份证号,就读县,就读学校,学段,年级", "董家乐,,滨江区,某校," + stage + "," + grade)
                        .elsewherePupils()
                        .get(0)
                        .grade())
                .isEqualTo(new Grade(told, number, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "是, true, 0",
        "已落实, true, 0",
        "否, false, 0",
        "未落实, false, 0",
        "'', false, 0",
        "待查, false, 0",
        "天知道, false, 1"
    })
    void aReplySettlesWhenItSaysSo(String word, boolean settled, int faults) {
        Reply row = read("姓名,身份证号,就读县,是否落实,资助金额,回函日期", "袁雪莲,,滨江区," + word + ",\"1,000\",2019-11-25")
                .replies()
                .get(0);
        assertThat(row.settled()).isEqualTo(settled);
        assertThat(row.amount()).isEqualTo(new Amount.Stated(Fen.of(100_000)));
        assertThat(row.date()).isEqualTo(LocalDate.of(2019, 11, 25));
        assertThat(defects).isEqualTo(faults);
    }

    @Test
    void aBadAmountOfAReplyIsADefectAndAnEmptyOneIsNone() {
        Rosters rosters = read("姓名,身份证号,就读县,是否落实,资助金额", "甲乙,,滨江区,是,很多", "丙丁,,滨江区,是,");
        assertThat(rosters.replies()).hasSize(2);
        assertThat(defects).isEqualTo(1);
    }

    @Test
    void theTermsOfAnIdentificationAreRead() {
        assertThat(read("学校名称,学籍号,姓名,困难类型,学年学期", "某校,G1,成长,烈士子女,2019-2020学年")
                        .identifications()
                        .get(0)
                        .terms())
                .containsExactly(new Term(2019, Term.Season.AUTUMN), new Term(2020, Term.Season.SPRING));
        assertThat(read("学校名称,学籍号,姓名,困难类型,学年,学期", "某校,G1,成长,烈士子女,2019-2020,1")
                        .identifications()
                        .get(0)
                        .terms())
                .containsExactly(new Term(2019, Term.Season.AUTUMN));
    }
}
