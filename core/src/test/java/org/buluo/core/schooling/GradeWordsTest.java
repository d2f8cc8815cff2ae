package org.buluo.core.schooling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "一年级, , 1",
        "六年级, , 6",
        "七年级, JUNIOR, 1",
        "九年级, JUNIOR, 3",
        "初一, JUNIOR, 1",
        "初中二年级, JUNIOR, 2",
        "高一, SENIOR, 1",
        "高中三年级, SENIOR, 3",
        "普通高中二年级, SENIOR, 2",
        "十二年级, SENIOR, 3",
        "大班, PRESCHOOL, 3",
        "中班, PRESCHOOL, 2",
        "小班, PRESCHOOL, 1",
        "大一班, PRESCHOOL, 3",
        "学前班, PRESCHOOL, 3",
        "小学三年级, PRIMARY, 3",
        "中职二年级, VOCATIONAL, 2",
        "中职三年级, VOCATIONAL, 3",
        "3, , 3",
        "08, JUNIOR, 2",
        "初2, JUNIOR, 2",
        "高职一年级, HIGHER_VOCATIONAL, 1"
    })
    void aGradeIsReadInEveryFormThatSchoolsUse(String words, Stage stage, int number) {
        assertThat(GradeWords.parse(words)).contains(new Grade(stage, number, 0));
    }

    @ParameterizedTest
    @CsvSource({"2019级, , 2019", "初2018级, JUNIOR, 2018", "高2017级, SENIOR, 2017", "高中2018级, SENIOR, 2018"})
    void aYearOfEntryIsKept(String words, Stage stage, int year) {
        assertThat(GradeWords.parse(words)).contains(new Grade(stage, 0, year));
    }

    @Test
    void aBlankCellIsNotKnownAndStrangeWordsAreNoGrade() {
        assertThat(GradeWords.parse(" ")).contains(Grade.UNKNOWN);
        assertThat(GradeWords.parse("见备注")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"十三年级", "0"})
    void aNumberBeyondSchoolIsNoGrade(String words) {
        assertThat(GradeWords.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "小学, PRIMARY",
        "初中, JUNIOR",
        "普通高中, SENIOR",
        "中职, VOCATIONAL",
        "中等职业学校, VOCATIONAL",
        "学前教育, PRESCHOOL",
        "高职高专, HIGHER_VOCATIONAL",
        "大专, HIGHER_VOCATIONAL",
        "本科, UNDERGRADUATE",
        "高中, SENIOR",
        "技工学校, VOCATIONAL"
    })
    void aStageIsReadFromItsWords(String words, Stage stage) {
        assertThat(GradeWords.stageOf(words)).contains(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESCHOOL, 1, 小班",
        "PRESCHOOL, 3, 大班",
        "PRESCHOOL, 4, ''",
        "PRIMARY, 6, 六年级",
        "PRIMARY, 7, ''",
        "PRIMARY, 0, ''",
        "JUNIOR, 1, 七年级",
        "JUNIOR, 3, 九年级",
        "JUNIOR, 4, ''",
        "SENIOR, 2, 高二",
        "VOCATIONAL, 1, 一年级"
    })
    void aGradeIsWrittenAsOfficesWriteIt(Stage stage, int number, String words) {
        assertThat(GradeWords.written(stage, number)).isEqualTo(words);
    }
}
