package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.Ownership;
import org.buluo.core.roster.Rosters;
import org.buluo.core.roster.School;
import org.buluo.core.schooling.SchoolType;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the cells of rows about money, schools and changes. */
class MoneyRowsTest {

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

    private static final String BANK = "批次号,序号,学期,资助项目,学籍号,证件号码,学校名称,姓名,收款账号,户名,金额,结果,失败原因,交易日期";

    @Test
    void everyCellOfABankLineIsRead() {
        BankLine line = read(BANK, "JY1,7,2019年秋季,生活补助,G422899200803040017,,某校,冉立新,6217,冉立新,￥１，250.00,成功,,2019-11-20")
                .bankLines()
                .get(0);
        assertThat(line.batch() + line.line()).isEqualTo("JY17");
        assertThat(line.stated()).isEqualTo(new Term(2019, Term.Season.AUTUMN));
        assertThat(line.amount()).isEqualTo(Fen.of(125_000));
        assertThat(line.result()).isEqualTo(BankResult.SUCCESSFUL);
        assertThat(line.date()).isEqualTo(LocalDate.of(2019, 11, 20));
        assertThat(line.schoolName()).isEqualTo("某校");
        assertThat(line.holder()).as("one object for millions of lines").isSameAs(line.name());
        assertThat(line.failure()).isEmpty();
        assertThat(defects).isZero();
        BankLine failed = read(BANK, "JY1,8,2019年秋季,,,,某校,冉立新,6217,冉大山,500,失败,户名不符,2019-11-20")
                .bankLines()
                .get(0);
        assertThat(failed.holder().text() + failed.failure()).isEqualTo("冉大山户名不符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "0.001", "\"1,000,000.01\"", "见附表", "无"})
    void aBankLineWithoutAnAmountGoesBack(String amount) {
        assertThat(read(BANK, "JY1,7,2019年秋季,,G422899200803040017,,,冉立新,,冉立新," + amount + ",成功,,")
                        .bankLines())
                .isEmpty();
        assertThat(returned).isEqualTo(1);
        assertThat(defects).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-2020学年, 2019-11-20, 1, false",
        "不知道, 2019-11-20, 1, false",
        "'', 2019-11-20, 0, false",
        "'', '', 1, false",
        "2019秋, '', 0, true"
    })
    void aBankLinePaysForOneTerm(String term, String date, int faults, boolean stated) {
        BankLine line = read(BANK, "JY1,7," + term + ",,G422899200803040017,,,冉立新,,冉立新,5,成功,," + date)
                .bankLines()
                .get(0);
        assertThat(defects).isEqualTo(faults);
        assertThat(line.stated() != null).isEqualTo(stated);
    }

    @Test
    void everyCellOfASchoolIsRead() {
        School school = read("学校标识码,学校名称,办学类型,城乡,公办民办,乡镇,村,所在县,学费标准", "2142800101,青冈小学,小学,乡村,公办,花坪镇,青冈村,建始县,900")
                .schools()
                .get(0);
        assertThat(school.type()).isEqualTo(SchoolType.PRIMARY);
        assertThat(school.area()).isEqualTo(Area.RURAL);
        assertThat(school.ownership()).isEqualTo(Ownership.PUBLIC);
        assertThat(school.county()).isEqualTo("建始县");
        assertThat(school.tuition()).isEqualTo(Fen.of(90_000));
    }

    @ParameterizedTest
    @CsvSource({
        "转出, '', 1",
        "死亡, '', 0",
        "毕业, '', 0",
        "休学, 2019-09-10, 0",
        "转出, 2019-02-30, 1",
        "漂移, 2019-09-10, 1",
        "离校, '', 1"
    })
    void aLeaverRowNeedsItsDayUnlessItTellsADeathOrAGraduation(String word, String date, int faults) {
        Rosters rosters = read("学籍号,姓名,异动类型,日期", "G422899200803040017,冉立新," + word + "," + date);
        assertThat(rosters.leavers()).hasSize(1);
        assertThat(rosters.leavers().get(0).change())
                .isEqualTo(Change.parse(word).orElse(null));
        assertThat(defects).isEqualTo(faults);
    }

    @Test
    void rowsThatNameNobodyGoBack() {
        assertThat(read(
                                "学籍号,姓名,异动类型,日期",
                                ",,转出,2019-09-10",
                                "-,无,转出,2019-09-10",
                                ",张三,转出,2019-09-10",
                                "G1,,转出,2019-09-10")
                        .leavers())
                .hasSize(2);
        assertThat(returned).isEqualTo(2);
        assertThat(defects).isEqualTo(1);
    }

    @Test
    void aSchoolWithoutCodeAndNameGoesBack() {
        assertThat(read("学校标识码,学校名称,乡镇", ",,花坪镇", ",某小学,花坪镇", "2142800101,,花坪镇").schools())
                .hasSize(2);
        assertThat(returned).isEqualTo(1);
    }

    @Test
    void aKindergartensClassTellsTheGradeWhenItsWordsDo() {
        assertThat(read("幼儿园名称,姓名,出生日期,班级", "某园,甲乙,,大一班", "某园,丙丁,,向日葵班", "某园,戊己,,2班")
                        .kindergartenChildren())
                .extracting(child -> child.grade().number())
                .containsExactly(3, 0, 0);
        assertThat(defects).isZero();
    }

    @Test
    void theApostropheBeforeAFormulaSignIsTakenOff() {
        assertThat(read("户号,姓名,身份证号,村", "1,向明远,,'=青冈村").residents().get(0).village())
                .isEqualTo("=青冈村");
    }

    @Test
    void identicalRowsAreKeptAndStandOnce() {
        Rosters rosters = read(
                "序号,户号,姓名,身份证号,备注",
                "1,5,向明远,422899201103050016,甲",
                "2,5,向明远,422899201103050016,甲",
                "3,5,向明远,422899201103050016,乙",
                "4,5,无名氏,,",
                "5,5,无名氏,,");
        assertThat(rosters.residents()).extracting(row -> row.origin().row()).isEqualTo(List.of(2, 4, 5, 6));
    }
}
