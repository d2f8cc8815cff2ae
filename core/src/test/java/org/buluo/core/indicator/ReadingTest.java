package org.buluo.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buluo.core.indicator.Kid.born;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.BankSums;
import org.buluo.core.account.Comparison;
import org.buluo.core.account.Reconciled;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Sources;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 12, 20);
    private static final LocalDate CUT_OFF = LocalDate.of(2019, 10, 31);

    private static Reading read(Indicator indicator, Set<RosterKind> absent, LocalDate asOf, Kid... kids) {
        Reconciled account = new Reconciled(
                new Term(2019, Term.Season.AUTUMN),
                asOf,
                CUT_OFF,
                Sources.of(List.of()),
                absent,
                Stream.of(kids).map(Kid::line).toList(),
                List.of(),
                new Comparison(List.of()),
                List.of(),
                List.of(),
                new BankSums(0, Fen.ZERO, Fen.ZERO, 0, Fen.ZERO, List.of()),
                0,
                List.of(),
                List.of());
        return Reading.of(account).get(indicator.ordinal());
    }

    private static Rate rate(Indicator indicator, Kid... kids) {
        return read(indicator, Set.of(), AS_OF, kids).rate();
    }

    @ParameterizedTest
    @CsvSource({
        "PRESCHOOL_GROSS, 2016-08-31, 2013-09-01",
        "PRIMARY_NET, 2013-08-31, 2007-09-01",
        "COMPULSORY, 2013-08-31, 2003-09-01",
        "SENIOR_GROSS, 2004-08-31, 2001-09-01"
    })
    void theCohortIsToTheDayThatOfTheThirtyFirstOfAugust(Indicator indicator, LocalDate youngest, LocalDate eldest) {
        Kid[] kids = Stream.of(youngest.plusDays(1), youngest, eldest, eldest.minusDays(1))
                .map(day -> born(day.toString(), null).is(SchoolStanding.UNKNOWN))
                .toArray(Kid[]::new);
        assertThat(rate(indicator, kids)).isEqualTo(new Rate(0, 2));
    }

    @Test
    void kindergartensCountChildrenOfAnyAgeSoTheRateMayExceedAll() {
        Rate rate = rate(
                Indicator.PRESCHOOL_GROSS,
                born("2015-01-01", Stage.PRESCHOOL),
                born("2012-01-01", Stage.PRESCHOOL),
                born("2012-01-01", Stage.PRIMARY));
        assertThat(rate.percent()).isEqualTo("200.00%");
    }

    @Test
    void primaryCountsWhoIsInAHigherStageAlreadyAndNobodyInAKindergartenOrSuspended() {
        Rate rate = rate(
                Indicator.PRIMARY_NET,
                born("2010-01-01", Stage.PRIMARY),
                born("2007-10-01", Stage.JUNIOR),
                born("2010-01-01", null).is(SchoolStanding.ELSEWHERE),
                born("2013-03-01", Stage.PRESCHOOL),
                born("2010-01-01", Stage.PRIMARY).is(SchoolStanding.SUSPENDED));
        assertThat(rate).isEqualTo(new Rate(3, 5));
    }

    @Test
    void whoIsExcusedOrDoneNeedNotBeAtSchoolAndWhoIsLostMust() {
        Rate rate = rate(
                Indicator.COMPULSORY,
                born("2010-01-01", Stage.PRIMARY),
                born("2010-01-01", Stage.PRIMARY).is(SchoolStanding.HOME_TAUGHT),
                born("2004-01-01", Stage.SENIOR),
                born("2010-01-01", null).is(SchoolStanding.SUSPECTED_OUT),
                born("2010-01-01", null).is(SchoolStanding.UNKNOWN),
                born("2010-01-01", Stage.PRIMARY).is(SchoolStanding.SUSPENDED),
                born("2004-01-01", null).is(SchoolStanding.COMPLETED));
        assertThat(rate).isEqualTo(new Rate(3, 5));
    }

    @Test
    void seniorSchoolingCountsVocationalPupilsAndThoseAtSchoolElsewhere() {
        Rate rate = rate(
                Indicator.SENIOR_GROSS,
                born("2003-01-01", Stage.SENIOR),
                born("2003-01-01", Stage.VOCATIONAL),
                born("1998-01-01", Stage.SENIOR).is(SchoolStanding.ELSEWHERE),
                born("2003-01-01", null).is(SchoolStanding.COMPLETED));
        assertThat(rate).isEqualTo(new Rate(3, 3));
    }

    @Test
    void onlyWhomThePopulationRegisterHasAsLivingHereCounts() {
        Kid pupil = born("2010-01-01", Stage.PRIMARY);
        Rate rate = rate(
                Indicator.PRIMARY_NET,
                pupil,
                pupil.registered(null),
                pupil.registered(ResidentState.MOVED_OUT),
                pupil.registered(ResidentState.UNKNOWN),
                pupil.is(SchoolStanding.LEFT));
        assertThat(rate).isEqualTo(new Rate(1, 1));
    }

    @Test
    void aChildWhoseAgeIsNotKnownIsOfNoCohort() {
        assertThat(rate(Indicator.COMPULSORY, born("", Stage.PRIMARY))).isEqualTo(Rate.NOT_KNOWN);
    }

    @Test
    void withoutTheRosterThatItIsMadeOfARateIsNotKnown() {
        Reading reading = read(
                Indicator.SENIOR_GROSS,
                Set.of(RosterKind.VOCATIONAL, RosterKind.REPLY),
                AS_OF,
                born("2003-01-01", Stage.SENIOR));
        assertThat(reading.rate().isKnown()).isFalse();
        assertThat(reading.missing()).containsExactly(RosterKind.VOCATIONAL);
    }

    @Test
    void coverageIsOfThoseSurelyEntitledAndWhoIsPaidTooMuchIsPaid() {
        Rate rate = rate(
                Indicator.COVERAGE,
                Kid.of(AidStanding.PAID, 1),
                Kid.of(AidStanding.PAID_ELSEWHERE, 0),
                Kid.of(AidStanding.OVER, 1),
                Kid.of(AidStanding.OVER, 0),
                Kid.of(AidStanding.DUE, 1),
                Kid.of(AidStanding.SHORT, 1),
                Kid.of(AidStanding.IN_PAYMENT, 1),
                Kid.of(AidStanding.AWAITING_REPLY, 0),
                Kid.of(AidStanding.UNKNOWN, 0),
                Kid.of(AidStanding.NOT_ENTITLED, 0));
        assertThat(rate).isEqualTo(new Rate(3, 7));
    }

    @Test
    void ratesOfSchoolingAreThoseOfTheCutOffAndCoverageThatOfAsOf() {
        assertThat(read(Indicator.COMPULSORY, Set.of(), AS_OF).day()).isEqualTo(CUT_OFF);
        assertThat(read(Indicator.COVERAGE, Set.of(), AS_OF).day()).isEqualTo(AS_OF);
        LocalDate early = CUT_OFF.minusDays(20);
        assertThat(read(Indicator.COMPULSORY, Set.of(), early).day()).isEqualTo(early);
    }
}
