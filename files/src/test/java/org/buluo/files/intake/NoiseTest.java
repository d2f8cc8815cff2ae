package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Resident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles, totals, footers and repeated headings are no rows; persons always are. */
class NoiseTest {

    private static final String HEADINGS = "户号,姓名,身份证号,性别,出生日期,村";
    private static final String ROW = "001,江雪,422899200208070027,女,20020807,青冈村";

    @TempDir
    private Path path;

    private Taken read(String... lines) {
        return new Folder(path).csv("a.csv", lines).read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计,2人,,,,",
                "合 计,,,,,2",
                "小计,,,,,",
                ",总计,2,,,",
                "总计：2人,,,,,",
                "青冈村小计,,,1,1,",
                "共计2人,,,,,",
                "本页合计,2,,,,",
                "（合计）,,,,,",
                "填表人：张三,,审核人：李四,,,",
                "填表人,张三,审核人,李四,,",
                "审核人（签字）：,,,,,",
                ",,,,填表日期：2019年10月1日,",
                "单位（盖章）：,,,,,",
                "（盖章）,,,,,",
                "备注：本表一式三份,,,,,",
                "备注,本表一式三份,,,,",
                "说明：以户籍为准。,,,,,",
                "注：1.如实填写,,,,,",
                "负责人：张三,,制表人：李四,,2019年10月1日,",
                ",,,,,2019年10月1日",
                "1、本表由乡镇填写,,,,,",
                "建始县户籍人口花名册,,,,,",
                "户号,姓名,身份证号,性别,出生日期,村",
                "户号, 姓名 ,身份证号,性别,出生日期,村",
                ",,,,,",
                "   ,　,,,,",
                "校长：,王五,,,,",
                "经办人：赵六　　电话：13812345678,,,,,",
                "填报单位：花坪镇人民政府,,,,,"
            })
    void whatIsNoRowIsNotCounted(String line) {
        try (Taken taken = read("建始县户籍人口花名册", HEADINGS, ROW, line, ROW.replace("001", "002"))) {
            assertThat(taken.report().in()).isEqualTo(2);
            assertThat(taken.rosters().residents()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",张三,,,,",
                ",张三,,男,,",
                "备注,张三,422899200208070027,女,,",
                "合计,张三,422899200208070027,女,,",
                "小计村,张三,,男,,青冈村",
                ",欧阳娜娜,,,,",
                ",阿布都拉·买买提,,,,",
                "003,,422899200208070027,,,",
                "说明户,张三,,男,20020807,青冈村",
                ",王总计,,男,,"
            })
    void aRealPersonIsNeverDropped(String line) {
        try (Taken taken = read(HEADINGS, ROW, line)) {
            assertThat(taken.report().in()).isEqualTo(2);
            assertThat(taken.report().kept()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"003,,,,,", ",,,,,青冈村", "003,,,女,,青冈村"})
    void aRowThatNamesNobodyComesBackAndIsCounted(String line) {
        try (Taken taken = read(HEADINGS, ROW, line)) {
            assertThat(taken.report().in()).isEqualTo(2);
            assertThat(taken.report().returned()).isEqualTo(1);
        }
    }

    @Test
    void aPartTotalOfOneSchoolIsNoPupilAlthoughItNamesTheSchoolsCode() {
        try (Taken taken =
                read("学校名称,学校标识码,学籍号,姓名,身份证件号,年级", "某小学,2142800101,G11111111,甲乙,,三年级", "某小学小计,2142800101,,1人,,")) {
            assertThat(taken.report().in()).isEqualTo(1);
        }
    }

    @Test
    void rowsBelowAFooterAreStillRows() {
        try (Taken taken = read(HEADINGS, ROW, "填表人：张三", "003,闵月,422899201103030023,女,20110303,东街社区")) {
            assertThat(taken.rosters().residents()).hasSize(2);
        }
    }

    private static final String CLASS = "学籍号,姓名,身份证件号";

    @Test
    void theTitleOfAClassListTellsSchoolGradeAndClass() {
        try (Taken taken = read("花坪镇青冈小学三年级1班花名册", CLASS, "G422899201103050016,向明远,")) {
            Enrolment row = taken.rosters().enrolments().get(0);
            assertThat(row.school().name()).isEqualTo("花坪镇青冈小学");
            assertThat(row.grade().number()).isEqualTo(3);
            assertThat(row.className()).isEqualTo("1班");
        }
    }

    @Test
    void aSheetForEachClassIsRead() {
        try (Taken taken = new Folder(path)
                .xlsx("花名册.xlsx", book -> {
                    for (String name : List.of("三(1)班", "三(2)班")) {
                        Folder.sheet(book, name, "花坪镇青冈小学学生花名册", CLASS, "G1" + name.charAt(2) + ",向明远,", "合计,1人");
                        book.getSheet(name).addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 0, 0, 2));
                    }
                })
                .read()) {
            assertThat(taken.rosters().enrolments())
                    .extracting(row -> row.school().name() + row.grade().number() + row.className())
                    .containsExactly("花坪镇青冈小学31班", "花坪镇青冈小学32班");
        }
    }

    @Test
    void classesBelowEachOtherInOneSheetKeepTheirOwnTitles() {
        try (Taken taken = read("花坪镇青冈小学三年级1班花名册", CLASS, "G11111111,甲乙,", "花坪镇青冈小学四年级2班花名册", CLASS, "G22222222,丙丁,")) {
            assertThat(taken.rosters().enrolments())
                    .extracting(row -> row.grade().number() + row.className())
                    .containsExactly("31班", "42班");
        }
    }

    @Test
    void aKindergartensTitleTellsItsName() {
        try (Taken taken = read("花坪小太阳幼儿园中班花名册", "姓名,性别,出生日期", "龚乐乐,女,2015-04-11")) {
            KindergartenChild child = taken.rosters().kindergartenChildren().get(0);
            assertThat(child.schoolName()).isEqualTo("花坪小太阳幼儿园");
            assertThat(child.grade().number()).isEqualTo(2);
        }
    }

    @Test
    void aListWithoutSchoolInColumnTitleSheetAndFileIsRefused() {
        try (Taken taken = read("建始县小学学生花名册", CLASS + ",年级", "G11111111,甲乙,,三年级")) {
            assertThat(taken.report().files().get(0).refused()).contains("学校名称");
        }
    }

    @Test
    void anotherTableInTheSameSheetIsReadByItsOwnHeadings() {
        try (Taken taken = read(HEADINGS, ROW, "", "村,性别,姓名,身份证号,户号", "东街社区,女,闵月,422899201103030023,002")) {
            assertThat(taken.rosters().residents())
                    .extracting(Resident::village)
                    .containsExactly("青冈村", "东街社区");
        }
    }

    @Test
    void headingsInTwoRowsAreRead() {
        try (Taken taken = read(
                "花名册", "学校名称,学生,,,年级,监护人,", ",学籍号,姓名,身份证件号,,姓名,身份证件号", "某小学,G11111111,甲乙,,三年级,丙丁,422899198001010019")) {
            Enrolment row = taken.rosters().enrolments().get(0);
            assertThat(row.name().text()).isEqualTo("甲乙");
            assertThat(row.guardian().text()).isEqualTo("丙丁");
            assertThat(taken.report().in()).isEqualTo(1);
        }
    }

    @Test
    void optionalHeadingsInASecondRowAreRead() {
        try (Taken taken =
                read("学校名称,学籍号,姓名,身份证件号,年级,监护人,", ",,,,,姓名,证件号", "某小学,G11111111,甲乙,,三年级,丙丁,422899198001010019")) {
            assertThat(taken.rosters().enrolments().get(0).guardian().text()).isEqualTo("丙丁");
            assertThat(taken.report().in()).isEqualTo(1);
        }
    }

    @Test
    void headingsBelowThirtyTitleRowsAreFound() {
        String[] lines = new String[32];
        java.util.Arrays.fill(lines, "说明：填表要求若干");
        lines[30] = HEADINGS;
        lines[31] = ROW;
        try (Taken taken = read(lines)) {
            assertThat(taken.report().in()).isEqualTo(1);
        }
    }

    @Test
    void theFilesOrSheetsOrTitlesWordsTellACivilAffairsList() {
        new Folder(path)
                .csv("orphan.csv", "姓名,身份证号", "甲乙,")
                .csv("b.csv", "特困人员供养名册", "姓名,身份证号", "丙丁,")
                .csv("c.csv", "姓名,身份证号,供养类别", "戊己,,集中")
                .csv("d.csv", "姓名,身份证号", "庚辛,");
        try (Taken taken = new Folder(path).read()) {
            assertThat(taken.rosters().beneficiaries())
                    .extracting(row -> row.name().text() + row.kind())
                    .containsExactly("丙丁DESTITUTE", "戊己DESTITUTE", "甲乙ORPHAN");
            assertThat(taken.report().files().get(2).refused()).contains("看不出是低保、特困还是孤儿名单");
        }
    }

    @Test
    void cellsMergedDownAFamilyCountForEachOfItsRows() {
        new Folder(path).xlsx("a.xlsx", book -> {
            Folder.sheet(book, "人口", HEADINGS, ROW, ",闵月,422899201103030023,女,,", ",,,,,", "002,田野,,男,,");
            book.getSheet("人口").addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(1, 3, 0, 0));
            book.getSheet("人口").addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(1, 3, 5, 5));
        });
        try (Taken taken = new Folder(path).read()) {
            assertThat(taken.rosters().residents())
                    .extracting(row -> row.householdNumber() + row.name().text() + row.village())
                    .containsExactly("001江雪青冈村", "001闵月青冈村", "002田野");
            assertThat(taken.report().in()).isEqualTo(3);
        }
    }

    @Test
    void aHouseholdNumberLeftBlankWithoutAMergeIsNotKnown() {
        try (Taken taken = read(HEADINGS, ROW, ",闵月,422899201103030023,女,,")) {
            assertThat(taken.rosters().residents().get(1).householdNumber()).isEmpty();
            assertThat(taken.report().defects()).isZero();
        }
    }
}
