package org.buluo.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final Term AUTUMN = new Term(2019, Term.Season.AUTUMN);
    private static final Term SPRING = new Term(2020, Term.Season.SPRING);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019年秋季",
                "2019秋",
                "2019年秋季学期",
                "2019-autumn",
                "2019-2020学年第一学期",
                "2019-2020学年上学期",
                "2019—2020学年度第一学期",
                "2019～2020学年秋季学期",
                "２０１９年秋季",
                "2019学年第一学期",
                "2019-2020-1"
            })
    void theAutumnTermIsReadInEveryWayThatOfficesWriteIt(String words) {
        assertThat(TermWords.parse(words)).containsExactly(AUTUMN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020年春季", "2020春", "2019-2020学年第二学期", "2019-2020学年下学期", "2020-spring"})
    void theSpringTermToo(String words) {
        assertThat(TermWords.parse(words)).containsExactly(SPRING);
    }

    @Test
    void aSchoolYearNamesBothItsTerms() {
        assertThat(TermWords.parse("2019-2020学年")).containsExactly(AUTUMN, SPRING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "本学期", "2019", "2019-2021学年", "第一学期"})
    void otherWordsNameNoTerm(String words) {
        assertThat(TermWords.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-31, 2019-spring",
        "2019-09-01, 2019-autumn",
        "2020-01-31, 2019-autumn",
        "2020-02-29, 2019-autumn",
        "2020-03-01, 2020-spring"
    })
    void aPaymentOfFebruaryOrAugustCountsToTheTermBefore(LocalDate day, String term) {
        assertThat(Term.ofPayment(day)).hasToString(term);
    }

    @ParameterizedTest
    @CsvSource({"2013-08-31, 6", "2013-09-01, 5", "2016-08-31, 3", "2016-09-01, 2"})
    void agesOfBothTermsAreCountedOnTheThirtyFirstOfAugustBefore(LocalDate birth, int age) {
        assertThat(AUTUMN.schoolYear().ageOf(birth)).isEqualTo(age);
        assertThat(SPRING.schoolYear().ageOf(birth)).isEqualTo(age);
    }

    @Property
    void termsFollowEachOther(@ForAll @IntRange(min = 1990, max = 2090) int year, @ForAll Term.Season season) {
        Term term = new Term(year, season);
        assertThat(term.next()).isGreaterThan(term);
        assertThat(term.next().previous()).isEqualTo(term);
        assertThat(Term.parse(term.toString())).contains(term);
        assertThat(TermWords.parse(term.chinese())).containsExactly(term);
    }
}
