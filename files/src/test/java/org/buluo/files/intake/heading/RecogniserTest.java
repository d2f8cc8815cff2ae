package org.buluo.files.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.buluo.core.roster.RosterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniserTest {

    private static Recognition recognise(String... cells) {
        return Recogniser.recognise(HeadingRow.alone(cells, new BitSet()), Recogniser.Given.NOTHING);
    }

    private static RosterKind kind(String line) {
        Recognition.Found found = (Recognition.Found) recognise(line.split(" "));
        return found.layout().kinds().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "户编号 人编号 姓名 证件号码, REGISTERED_POOR",
        "学校名称 学籍号 姓名 身份证件号 年级, ROLL",
        "学校名称 学籍号 姓名 身份证件号 年级 专业名称, VOCATIONAL",
        "幼儿园名称 姓名 出生日期, PRESCHOOL",
        "户号 姓名 身份证号, POPULATION",
        "姓名 身份证号 类别 城乡, MINIMUM_LIVING",
        "姓名 残疾证号 类别, DISABILITY",
        "姓名 身份证号 就读县 就读学校, ELSEWHERE",
        "姓名 身份证号 就读县 就读学校 是否落实, REPLY",
        "姓名 身份证号 就读县 就读学校 回函文号, REPLY",
        "姓名 身份证号 就读县, REPLY",
        "学校名称 学籍号 姓名 困难类型, IDENTIFIED",
        "批次号 序号 姓名 户名 金额 结果, BANK_RETURN",
        "学校标识码 学校名称, SCHOOL",
        "学籍号 姓名 异动类型, LEAVER",
    })
    void theBoldHeadingsAloneTellTheKind(String headings, RosterKind kind) {
        assertThat(kind(headings)).isEqualTo(kind);
    }

    @Test
    void aQuoteLeftOpenBeforeAHeadingIsNoPartOfIt() {
        assertThat(kind("\"学校名称 学籍号 姓名 身份证件号 年级")).isEqualTo(RosterKind.ROLL);
    }

    @ParameterizedTest
    @CsvSource({
        "就读学校 全国学籍号 学生姓名 身份证号码 所在年级, ROLL",
        "学　校 * 学籍编号* 姓 名（必填） 公民身份号码 年级[必填], ROLL",
        "户编号 人编号 姓名 身份证, REGISTERED_POOR",
        "省 市 县 乡(镇) 行政村 户编号 人编号 姓名 性别 证件号码 人数 与户主关系 脱贫属性（贫困户属性） 联系电话, REGISTERED_POOR",
        "姓名 身份证号 就读县（市、区） 就读学校, ELSEWHERE",
    })
    void headingsAsOfficesWriteThemAreKnown(String headings, RosterKind kind) {
        assertThat(kind(headings.replace(" * ", " ").replace("学　校", "学校").replace("姓 名", "姓名")))
                .isEqualTo(kind);
    }

    @Test
    void spacesLineBreaksAsterisksAndWideLettersDoNotMatter() {
        Recognition found = recognise("学 校\n名 称", "*学籍号", "姓　　名", "身份证件号（必填）", "年级：", "１．班级");
        assertThat(found).isInstanceOf(Recognition.Found.class);
        assertThat(((Recognition.Found) found).columns().column(Field.CLASS)).isEqualTo(5);
    }

    @Test
    void aRequiredHeadingTwiceIsSaid() {
        assertThat(recognise("学校名称", "学籍号", "姓名", "姓名", "身份证件号", "年级"))
                .isInstanceOfSatisfying(
                        Recognition.Twice.class,
                        twice -> assertThat(twice.heading()).isEqualTo("姓名"));
    }

    @Test
    void anOptionalHeadingTwiceIsReadOnce() {
        assertThat(recognise("户号", "姓名", "身份证号", "性别", "性别")).isInstanceOf(Recognition.Found.class);
    }

    @Test
    void ofTwoNamesForOneColumnTheContractsOwnIsRead() {
        Recognition.Found found = (Recognition.Found) recognise("户号", "学生姓名", "姓名", "身份证号");
        assertThat(found.columns().column(Field.NAME)).isEqualTo(2);
    }

    @Test
    void whatIsNoKindNamesTheNearestAndWhatIsMissing() {
        assertThat(recognise("学校名称", "姓名", "年级", "班级", "就读方式"))
                .isEqualTo(new Recognition.None(
                        Layouts.of(RosterKind.ROLL),
                        List.of("学校名称", "姓名", "年级", "班级", "就读方式"),
                        List.of("学籍号", "身份证件号")));
    }

    @Test
    void aListOfPersonsWithTheirSchoolsCodeIsNoDirectoryOfSchools() {
        assertThat(recognise("学校名称", "学校标识码", "姓名", "年级")).isInstanceOf(Recognition.None.class);
    }

    @Test
    void aHelpingOfficersNameIsNeverTheGuardians() {
        Recognition.Found found = (Recognition.Found) recognise("学校名称", "学籍号", "姓名", "身份证件号", "年级", "帮扶责任人姓名", "包保责任人");
        assertThat(found.columns().has(Field.GUARDIAN)).isFalse();
    }

    @Test
    void headingsUnderTheirGroupsAreTold() {
        HeadingRow groups = HeadingRow.alone(new String[] {"学生信息", "", "", "", "", "监护人", ""}, new BitSet());
        HeadingRow own =
                HeadingRow.alone(new String[] {"学校名称", "学籍号", "姓名", "身份证件号", "年级", "姓名", "身份证件号"}, new BitSet());
        Recognition.Found found = (Recognition.Found) Recogniser.recognise(own.under(groups), Recogniser.Given.NOTHING);
        assertThat(found.columns().column(Field.NAME)).isEqualTo(2);
        assertThat(found.columns().column(Field.GUARDIAN)).isEqualTo(5);
        assertThat(found.columns().column(Field.GUARDIAN_ID)).isEqualTo(6);
    }

    @Test
    void aTitleMayTellTheSchoolInPlaceOfAColumn() {
        Recognition found = Recogniser.recognise(
                HeadingRow.alone(new String[] {"学籍号", "姓名", "身份证件号", "年级"}, new BitSet()),
                layout -> layout.isOf(RosterKind.ROLL) ? Set.of(Field.SCHOOL) : Set.of());
        assertThat(found).isInstanceOf(Recognition.Found.class);
    }

    @Test
    void tuitionOfAYearIsNotTuitionOfATerm() {
        Recognition.Found found = (Recognition.Found) recognise("学校标识码", "学校名称", "学费标准（元/学年）");
        assertThat(found.columns().has(Field.TUITION)).isFalse();
    }
}
