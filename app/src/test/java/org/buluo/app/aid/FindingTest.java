package org.buluo.app.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;

/** In which terms of its school year a finding counts. */
class FindingTest {

    private static final Term AUTUMN = new Term(2019, Term.Season.AUTUMN);
    private static final Term SPRING = AUTUMN.next();

    private static Finding of(Term term, Boolean isAccepted, Finding.End end) {
        return new Finding(
                1,
                term,
                "学校",
                "",
                1,
                PersonOnList.UNKNOWN,
                "",
                null,
                Finding.Category.OTHER_POOR,
                Finding.Level.POOR,
                LocalDate.EPOCH,
                "",
                1,
                "",
                Instant.EPOCH,
                isAccepted,
                "",
                end);
    }

    private static Finding.End endingIn(Term term, Boolean isAccepted) {
        return new Finding.End(1, term, "", 1, "", isAccepted);
    }

    @Test
    void itCountsToTheEndOfItsSchoolYearOnceSomebodyElseAcceptedIt() {
        assertThat(of(AUTUMN, true, null).terms()).isEqualTo("2019-2020学年");
        assertThat(of(SPRING, true, null).terms()).isEqualTo(SPRING.chinese());
        assertThat(of(AUTUMN, null, null).terms()).isEmpty();
        assertThat(of(AUTUMN, false, null).terms()).isEmpty();
        assertThat(of(AUTUMN, true, null).standsIn(SPRING.next())).isFalse();
    }

    @Test
    void anEndTakesNothingOfTheTermsBeforeIt() {
        assertThat(of(AUTUMN, true, endingIn(SPRING, true)).terms()).isEqualTo(AUTUMN.chinese());
        assertThat(of(AUTUMN, true, endingIn(AUTUMN, true)).terms()).isEmpty();
        assertThat(of(AUTUMN, true, endingIn(SPRING, null)).terms()).isEqualTo("2019-2020学年");
        assertThat(of(AUTUMN, true, endingIn(SPRING, null)).waits()).isTrue();
    }

    @Property
    void nothingCountsThatNobodyAccepted(@ForAll boolean inSpring, @ForAll boolean refused, @ForAll boolean ended) {
        Finding finding = of(inSpring ? SPRING : AUTUMN, refused ? false : null, ended ? endingIn(SPRING, true) : null);
        assertThat(finding.terms()).isEmpty();
        assertThat(finding.standsIn(AUTUMN) || finding.standsIn(SPRING)).isFalse();
    }
}
