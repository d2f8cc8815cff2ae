package org.buluo.files.intake.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.buluo.core.roster.RosterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {

    private static Title of(String... texts) {
        return Title.of(List.of(texts), "建始县");
    }

    @ParameterizedTest
    @CsvSource({
        "花坪镇青冈小学三年级1班花名册, 花坪镇青冈小学, 三年级, 1班",
        "花坪镇青冈小学三年级（1）班学生花名册, 花坪镇青冈小学, 三年级, 1班",
        "花坪镇青冈小学三(1)班花名册, 花坪镇青冈小学, 三年级, 1班",
        "2019年秋季学期花坪镇青冈小学学生花名册, 花坪镇青冈小学, '', ''",
        "建始县花坪镇青冈初级中学2019-2020学年度第一学期七年级花名册, 建始县花坪镇青冈初级中学, 七年级, ''",
        "花坪小太阳幼儿园大班花名册, 花坪小太阳幼儿园, 大班, 大班",
        "建始一中高一(3)班花名册, 建始一中, 高一, 3班",
        "建始县民族高中高一年级花名册, 建始县民族高中, 高一, ''",
        "学校名称：花坪镇青冈小学  班级：三年级1班, 花坪镇青冈小学, 三年级, 1班",
        "建始县清江职业技术学校2018级1班名册, 建始县清江职业技术学校, 2018级, 1班",
        "业州镇东街小学杨柳教学点一年级花名册, 业州镇东街小学杨柳教学点, 一年级, ''",
        "官店镇民族小学附属幼儿园中班名单, 官店镇民族小学附属幼儿园, 中班, 中班",
    })
    void aTitleTellsSchoolGradeAndClass(String title, String school, String grade, String className) {
        assertThat(of(title)).isEqualTo(new Title(school, grade, className));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建始县小学学生花名册",
                "建始县2019年秋季小学生花名册",
                "建始县高中学生学籍表",
                "全县中小学学生花名册",
                "建档立卡学生名单",
                "roll-primary.csv",
                "建始县农村小学学生名册"
            })
    void aSortOfSchoolIsNoSchoolsName(String title) {
        assertThat(of(title).school()).isEmpty();
    }

    @Test
    void theTitleCountsBeforeTheSheetsName() {
        assertThat(of("花坪镇青冈小学花名册", "三年级1班", "其他小学.xlsx")).isEqualTo(new Title("花坪镇青冈小学", "三年级", "1班"));
    }

    @ParameterizedTest
    @CsvSource({
        "低保A类, MINIMUM_LIVING",
        "城市最低生活保障, MINIMUM_LIVING",
        "特困集中供养, DESTITUTE",
        "农村五保, DESTITUTE",
        "供养类别, DESTITUTE",
        "社会散居孤儿, ORPHAN",
        "minimum-living.csv, MINIMUM_LIVING",
        "orphan.csv, ORPHAN"
    })
    void theWordsOfCivilAffairsNameTheList(String words, RosterKind kind) {
        assertThat(CivilWords.tell(words)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A类", "类别", "", "低保、特困人员名册", "事实无人抚养儿童"})
    void wordsThatNameNoListOrSeveralTellNothing(String words) {
        assertThat(CivilWords.tell(words)).isEmpty();
    }
}
