package org.buluo.app.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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
import org.junit.jupiter.api.Test;

/** The states of an award, and what a later determination does beside an earlier one. */
class AwardStateTest {

    private static final Holder SCHOOL = new Holder(ListLevel.SCHOOL, "花坪镇中心小学", "花坪镇");
    private static final Holder OTHER = new Holder(ListLevel.TOWNSHIP, "", "花坪镇");

    @Test
    void everyWayToApprovalPassesConfirmationNoticeAndTownship() {
        for (AwardState left :
                List.of(AwardState.CONFIRMED, AwardState.ON_NOTICE, AwardState.NOTICED, AwardState.ENDORSED)) {
            assertThat(reached(AwardState.DETERMINED, EnumSet.of(left)))
                    .as("without " + left)
                    .doesNotContain(AwardState.APPROVED);
        }
        assertThat(reached(AwardState.DETERMINED, EnumSet.noneOf(AwardState.class)))
                .containsExactlyInAnyOrder(AwardState.values());
    }

    private static Set<AwardState> reached(AwardState from, Set<AwardState> without) {
        Set<AwardState> seen = new HashSet<>();
        List<AwardState> waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            AwardState state = waiting.remove(waiting.size() - 1);
            if (!without.contains(state) && seen.add(state)) {
                waiting.addAll(state.next());
            }
        }
        return seen;
    }

    @Test
    void whatIsApprovedOrSupersededMovesNowhere() {
        assertThat(Stream.of(AwardState.values()).filter(state -> state.next().isEmpty()))
                .containsExactlyInAnyOrder(AwardState.APPROVED, AwardState.SUPERSEDED);
        assertThat(AwardState.DROPPED.next()).as("by an appeal alone").containsExactly(AwardState.DETERMINED);
    }

    @Property(tries = 500)
    void everyEntitlementHasOneAwardAndNoneIsLost(
            @ForAll("entitled") List<Entitled> now, @ForAll("standing") List<Standing> before) {
        AwardPlan plan = AwardPlan.of(now, before);
        assertThat(plan.fresh().size() + plan.kept()).isEqualTo(now.size());
        Set<Long> gone = Set.copyOf(plan.superseded());
        assertThat(gone).hasSameSizeAs(plan.superseded());
        Map<Entitled.Subject, Standing> left = before.stream()
                .filter(one -> !gone.contains(one.award()))
                .collect(Collectors.toMap(Standing::subject, Function.identity()));
        plan.fresh().forEach(one -> assertThat(left).doesNotContainKey(one.subject()));
        Set<Entitled.Subject> fresh =
                plan.fresh().stream().map(Entitled::subject).collect(Collectors.toSet());
        now.forEach(one -> assertThat(fresh.contains(one.subject()) || left.containsKey(one.subject()))
                .isTrue());
        assertThat(before)
                .filteredOn(one -> gone.contains(one.award()))
                .allMatch(one -> one.state().isUnderWay());
        assertThat(left.values())
                .filteredOn(one -> one.state().isUnderWay())
                .allMatch(one -> now.stream().anyMatch(each -> each.subject().equals(one.subject()) && one.says(each)));
    }

    @Property(tries = 200)
    void determiningTheSameAgainAddsNothing(@ForAll("entitled") List<Entitled> now) {
        List<Standing> before = new ArrayList<>();
        for (Entitled one : now) {
            before.add(new Standing(
                    before.size(),
                    one.subject(),
                    one.amountFen(),
                    one.basis(),
                    one.holder().school(),
                    one.holder().township(),
                    AwardState.values()[(int) (one.child() % 7)]));
        }
        AwardPlan plan = AwardPlan.of(now, before);
        assertThat(plan.fresh()).isEmpty();
        assertThat(plan.superseded()).isEmpty();
        assertThat(plan.kept()).isEqualTo(now.size());
    }

    @Provide
    Arbitrary<List<Entitled>> entitled() {
        return Combinators.combine(
                        subject(), fen(), Arbitraries.integers().between(1, 2), Arbitraries.of(SCHOOL, OTHER))
                .as((subject, fen, basis, holder) ->
                        new Entitled(subject.child(), subject.provision(), fen, basis, "person", holder))
                .list()
                .ofMaxSize(20)
                .uniqueElements(Entitled::subject);
    }

    @Provide
    Arbitrary<List<Standing>> standing() {
        Arbitrary<AwardState> states = Arbitraries.of(AwardState.class).filter(state -> state != AwardState.SUPERSEDED);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        subject(),
                        fen(),
                        Arbitraries.of(SCHOOL, OTHER),
                        states)
                .as((award, subject, fen, holder, state) ->
                        new Standing(award, subject, fen, 1, holder.school(), holder.township(), state))
                .list()
                .ofMaxSize(20)
                .uniqueElements(Standing::subject)
                .uniqueElements(Standing::award);
    }

    private static Arbitrary<Entitled.Subject> subject() {
        return Combinators.combine(Arbitraries.longs().between(1, 12), Arbitraries.of("a", "b"))
                .as(Entitled.Subject::new);
    }

    private static Arbitrary<Long> fen() {
        return Arbitraries.of(25_000L, 50_000L, 62_500L);
    }
}
