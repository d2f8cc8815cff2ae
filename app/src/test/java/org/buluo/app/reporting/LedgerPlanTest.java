package org.buluo.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.buluo.app.account.ChildState;
import org.buluo.app.account.PersonCard;
import org.buluo.app.aid.AwardState;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.junit.jupiter.api.Test;

class LedgerPlanTest {

    private static final PersonCard PERSON = new PersonCard("某", null, "", "");

    @Provide
    Arbitrary<List<ChildState>> account() {
        Arbitrary<ChildState> child = Combinators.combine(
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.of("甲镇", "乙乡", ""),
                        Arbitraries.of("一小", "二小", ""),
                        Arbitraries.of("primary", "junior"),
                        Arbitraries.of(AidStanding.DUE, AidStanding.PAID, AidStanding.NOT_ENTITLED),
                        Arbitraries.of(SchoolStanding.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "boarder-living"))
                .as((id, township, school, stage, aid, schooling, register, granted) -> new ChildState(
                        id, PERSON, township, school, stage, 1, aid, schooling, register, null, false, false, granted));
        return child.list().ofMaxSize(14).uniqueElements(ChildState::child);
    }

    /** Three months in a row: each begins where the one before ended, for the county and for each school and township. */
    @Property(tries = 300)
    void lastMonthAndMoreLessFewerIsThisMonthEverywhere(
            @ForAll("account") List<ChildState> first,
            @ForAll("account") List<ChildState> second,
            @ForAll("account") List<ChildState> third) {
        List<LedgerEntry> one = LedgerPlan.of(null, List.of(), first, Map.of(), Set.of());
        List<LedgerEntry> two = LedgerPlan.of(onLedger(one), first, second, Map.of(), Set.of());
        List<LedgerEntry> three = LedgerPlan.of(onLedger(two), second, third, Map.of(), Set.of());
        agrees(List.of(), one);
        agrees(onLedger(one), two);
        agrees(onLedger(two), three);
        assertThat(onLedger(three).stream().map(ChildState::child))
                .containsExactlyInAnyOrderElementsOf(third.stream()
                        .filter(LedgerPlan::isOnLedger)
                        .map(ChildState::child)
                        .toList());
    }

    private static List<ChildState> onLedger(List<LedgerEntry> entries) {
        return entries.stream().filter(LedgerEntry::isNow).map(LedgerEntry::now).toList();
    }

    private static void agrees(List<ChildState> last, List<LedgerEntry> entries) {
        Function<ChildState, String> county = child -> "";
        for (Function<ChildState, String> unit :
                List.<Function<ChildState, String>>of(county, ChildState::school, ChildState::township)) {
            Set<String> units = Stream.concat(last.stream(), entries.stream().map(LedgerEntry::shown))
                    .map(unit)
                    .collect(Collectors.toSet());
            for (String one : units) {
                long before = last.stream()
                        .filter(child -> unit.apply(child).equals(one))
                        .count();
                long more = entries.stream()
                        .filter(e -> in(e.now(), unit, one) && !in(e.before(), unit, one))
                        .count();
                long fewer = entries.stream()
                        .filter(e -> in(e.before(), unit, one) && !in(e.now(), unit, one))
                        .count();
                long now = entries.stream().filter(e -> in(e.now(), unit, one)).count();
                assertThat(new Movement(one, before, more, fewer, now).agrees()).isTrue();
            }
        }
        for (LedgerEntry entry : entries) {
            assertThat(entry.reason() == null).isEqualTo(entry.was() && entry.isNow());
            assertThat(entry.schoolReason() != null)
                    .isEqualTo(entry.was()
                            && entry.isNow()
                            && !entry.before().school().equals(entry.now().school()));
        }
    }

    private static boolean in(ChildState child, Function<ChildState, String> unit, String name) {
        return child != null && unit.apply(child).equals(name);
    }

    @Test
    void aReasonIsDerivedFromWhatWasKnownThenAndNow() {
        ChildState out = child(AidStanding.NOT_ENTITLED, SchoolStanding.ENROLLED, false, "");
        ChildState on = child(AidStanding.DUE, SchoolStanding.ENROLLED, true, "a");
        ChildState granted = child(AidStanding.DUE, SchoolStanding.ENROLLED, false, "a");
        assertThat(Reason.ofComing(out, on, Set.of())).isEqualTo(Reason.NEW_ON_REGISTER);
        assertThat(Reason.ofComing(null, granted, Set.of())).isEqualTo(Reason.ENROLLED);
        assertThat(Reason.ofComing(out, granted, Set.of())).isEqualTo(Reason.VERDICT_CHANGED);
        assertThat(Reason.ofComing(out, granted, Set.of(AwardState.APPROVED))).isEqualTo(Reason.AWARD_APPROVED);
        assertThat(Reason.ofComing(
                        child(AidStanding.NOT_ENTITLED, SchoolStanding.SUSPENDED, false, ""), granted, Set.of()))
                .isEqualTo(Reason.RESUMED);
        assertThat(Reason.ofGoing(on, out, Set.of())).isEqualTo(Reason.LEFT_REGISTER);
        assertThat(Reason.ofGoing(on, null, Set.of())).isEqualTo(Reason.LEFT_REGISTER);
        assertThat(Reason.ofGoing(granted, null, Set.of()))
                .as("on no list any more, and nothing says why")
                .isEqualTo(Reason.NOT_KNOWN);
        assertThat(Reason.ofGoing(granted, out, Set.of())).isEqualTo(Reason.VERDICT_CHANGED);
        assertThat(Reason.ofGoing(granted, out, Set.of(AwardState.SUPERSEDED))).isEqualTo(Reason.AWARD_SUPERSEDED);
        Map<SchoolStanding, Reason> left = Map.of(
                SchoolStanding.LEFT, Reason.MOVED_OUT,
                SchoolStanding.COMPLETED, Reason.GRADUATED,
                SchoolStanding.SUSPENDED, Reason.SUSPENDED);
        left.forEach((standing, reason) -> assertThat(
                        Reason.ofGoing(on, child(AidStanding.NOT_ENTITLED, standing, true, ""), Set.of()))
                .isEqualTo(reason));
    }

    @Test
    void aChildWhoVanishesFromItsSchoolDidNotGoUp() {
        ChildState there = at("一小", "primary", SchoolStanding.ENROLLED);
        for (SchoolStanding lost : Set.of(SchoolStanding.SUSPECTED_OUT, SchoolStanding.OUT, SchoolStanding.UNKNOWN)) {
            assertThat(Reason.ofSchool(there, at("", "", lost))).isEqualTo(Reason.WHEREABOUTS);
            assertThat(Reason.ofGoing(there, at("", "", lost), Set.of())).isEqualTo(Reason.WHEREABOUTS);
            assertThat(Reason.ofSchool(at("", "", lost), there))
                    .isEqualTo(lost == SchoolStanding.OUT ? Reason.RESUMED : Reason.FOUND);
        }
        assertThat(Reason.ofSchool(there, at("一中", "junior", SchoolStanding.ENROLLED)))
                .isEqualTo(Reason.ADVANCED);
        assertThat(Reason.ofSchool(there, at("二小", "primary", SchoolStanding.ENROLLED)))
                .isEqualTo(Reason.SCHOOL_CHANGED);
        assertThat(Reason.ofSchool(there, at("外县学校", "", SchoolStanding.ELSEWHERE)))
                .as("a stage that is not known is no higher one")
                .isEqualTo(Reason.SCHOOL_CHANGED);
        assertThat(Reason.ofSchool(
                        at("职校", "vocational", SchoolStanding.ENROLLED), at("高中", "senior", SchoolStanding.ENROLLED)))
                .isEqualTo(Reason.SCHOOL_CHANGED);
    }

    @Test
    void aStandingThatLastsExplainsNothing() {
        ChildState done = child(AidStanding.DUE, SchoolStanding.COMPLETED, true, "a");
        assertThat(Reason.ofGoing(
                        done, child(AidStanding.NOT_ENTITLED, SchoolStanding.COMPLETED, false, "a"), Set.of()))
                .isEqualTo(Reason.LEFT_REGISTER);
        assertThat(Reason.ofGoing(done, child(AidStanding.NOT_ENTITLED, SchoolStanding.COMPLETED, true, ""), Set.of()))
                .isEqualTo(Reason.VERDICT_CHANGED);
    }

    @Test
    void aChildFoundToBeAnotherNeitherLeftTheRegisterNorEnrolled() {
        ChildState one = child(AidStanding.DUE, SchoolStanding.ENROLLED, true, "a");
        ChildState other = new ChildState(
                2, PERSON, "甲镇", "一小", "primary", 1, one.aid(), one.schooling(), true, null, false, false, "a");
        assertThat(LedgerPlan.of(List.of(one, other), List.of(one, other), List.of(one), Map.of(), Set.of(2L)))
                .extracting(LedgerEntry::reason)
                .containsExactly(null, Reason.MERGED);
        assertThat(LedgerPlan.of(List.of(one), List.of(one), List.of(one, other), Map.of(), Set.of(2L)))
                .extracting(LedgerEntry::reason)
                .containsExactly(null, Reason.SPLIT);
    }

    private static ChildState at(String school, String stage, SchoolStanding schooling) {
        return new ChildState(
                1, PERSON, "甲镇", school, stage, 1, AidStanding.DUE, schooling, true, null, false, false, "a");
    }

    @Test
    void withoutTheAccountOfThenNobodyCanTellWhyAChildCame() {
        ChildState on = child(AidStanding.DUE, SchoolStanding.ENROLLED, true, "a");
        assertThat(LedgerPlan.of(List.of(), List.of(), List.of(on), Map.of(), Set.of()))
                .extracting(LedgerEntry::reason)
                .containsExactly(Reason.NOT_KNOWN);
        assertThat(LedgerPlan.of(null, List.of(), new ArrayList<>(List.of(on)), Map.of(), Set.of()))
                .extracting(LedgerEntry::reason)
                .containsExactly(Reason.FIRST);
    }

    private static ChildState child(AidStanding aid, SchoolStanding schooling, boolean register, String granted) {
        return new ChildState(
                1, PERSON, "甲镇", "一小", "primary", 1, aid, schooling, register, null, false, false, granted);
    }
}
