package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.buluo.app.ConsoleTest;
import org.buluo.app.account.Remarks;
import org.buluo.core.account.Remark;
import org.buluo.core.account.Remark.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

class RemarkWordsTest extends ConsoleTest {

    @Autowired
    private RemarkWords words;

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "PAID_IN_PART, 125.00元, 少发：125.00元, paid too little by: 125.00 yuan",
        "FACTS_MISSING, 学段、城乡, 缺少：学段、城乡, 'missing: stage (school), rural or urban (police, township)'",
        "DECIDED, 县外已资助, 人工认定：县外已资助, decided by a person: Aided elsewhere",
        "ENROLLED_TWICE, 甲小学、乙小学, 同时有两个学籍：甲小学、乙小学, 'on two rolls at once: 甲小学, 乙小学'",
        "ROLL_COLUMN_DIFFERS, 是否孤儿, 学籍标注与名单不一致：是否孤儿, the roll says otherwise than the lists: orphan",
    })
    void aRemarkIsSaidInBothLanguages(Kind kind, String detail, String chinese, String english) {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(words.say(List.of(new Remark(kind, detail)))).isEqualTo(chinese);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(words.say(List.of(new Remark(kind, detail)))).isEqualTo(english);
    }

    @Test
    void everyKindHasEnglishWordsAndNoneSpeaksChinese() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(Stream.of(Kind.values()).filter(kind -> kind != Kind.NOTE))
                .allSatisfy(kind -> assertThat(words.say(List.of(Remark.of(kind))))
                        .isNotBlank()
                        .doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void anUnknownWordIsANoteAsItStands() {
        assertThat(Remarks.of("旧记录")).containsExactly(new Remark(Kind.NOTE, "旧记录"));
        assertThat(Remarks.of("")).isEmpty();
    }
}
