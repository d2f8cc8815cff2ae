package org.buluo.app.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.account.Decision;
import org.buluo.core.place.DivisionCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReviewTest extends ConsoleTest {

    private static final Scope ALL = Scope.wholeCounty();
    private static final SignedIn COUNTY = who("rv-aid", Role.AID_OFFICE, ALL);
    private static final SignedIn SCHOOL = who("rv-school", Role.SCHOOL_OFFICER, new Scope.School("花坪镇中心小学"));

    @Autowired
    private DoubtfulCounty county;

    @Autowired
    private PairQueue queue;

    @Autowired
    private Decisions decisions;

    @Autowired
    private MadeDecisions made;

    private static SignedIn who(String login, Role role, Scope scope) {
        return new SignedIn(1, login, login, role, scope, "", true);
    }

    @Test
    void theMostDoubtfulComesFirst() {
        county.add("order");
        QueuedPair first = queue.after(ALL, PairFilter.open(), -1).orElseThrow();
        QueuedPair second = queue.after(ALL, PairFilter.open(), first.rank()).orElseThrow();
        assertThat(first.score()).isEqualTo(0.5);
        assertThat(second.score()).isEqualTo(0.56);
        assertThat(queue.before(ALL, PairFilter.open(), second.rank())).contains(first);
        assertThat(first.left().source().label()).isEqualTo("建档立卡.xlsx");
        assertThat(first.right().source().label()).isEqualTo("学籍-花坪镇.xlsx · 四年级");
        assertThat(first.left().name()).isEqualTo("向小鱼");
    }

    @Test
    void aDecisionSurvivesTheNextReconciliationAndCanBeUndone() {
        county.add("survive");
        int place = queue.after(ALL, PairFilter.open(), -1).orElseThrow().place();
        long same = decisions.decide(place, 0, PairRuling.SAME, "户口簿", COUNTY).orElseThrow();
        assertThat(idsOf("survive")).containsExactly("survive-P0 SAME survive-G0");
        assertThat(made.waiting(ALL)).isEqualTo(1);
        county.add("survive");
        assertThat(queue.find(ALL, place).orElseThrow().decision().ruling()).isEqualTo("same");
        assertThat(queue.progress(ALL, PairFilter.open())).isEqualTo(Map.of("open", 7L, "same", 1L));
        assertThat(decisions.undo(same, COUNTY)).isTrue();
        assertThat(decisions.undo(same, COUNTY)).isFalse();
        assertThat(idsOf("survive")).isEmpty();
        assertThat(queue.count(ALL, PairFilter.open())).isEqualTo(8);
    }

    @Test
    void ofOnePairTheLatestCountsAndUndoingItBringsTheFormerBack() {
        county.add("latest");
        decisions.decide(0, 0, PairRuling.SAME, "", COUNTY).orElseThrow();
        assertThat(decisions.decide(0, 0, PairRuling.DIFFERENT, "", COUNTY))
                .as("decided meanwhile")
                .isEmpty();
        long seen = queue.find(ALL, 0).orElseThrow().decisionId();
        long unsure = decisions.decide(0, seen, PairRuling.UNSURE, "", COUNTY).orElseThrow();
        assertThat(idsOf("latest")).isEmpty();
        decisions.undo(unsure, COUNTY);
        assertThat(idsOf("latest")).containsExactly("latest-P0 SAME latest-G0");
    }

    @Test
    void pairsOfOneSituationAreDecidedAndUndoneTogether() {
        county.add("bulk");
        List<Situation> situations = queue.situations(ALL, PairFilter.open());
        assertThat(situations).extracting(Situation::pairs).containsExactly(6, 2);
        PairFilter twins = PairFilter.open().ofSituation(situations.get(1).code());
        long bulk =
                decisions.decideAll(twins, PairRuling.DIFFERENT, "双胞胎", COUNTY).orElseThrow();
        assertThat(decisions.decideAll(twins, PairRuling.DIFFERENT, "", COUNTY)).isEmpty();
        assertThat(idsOf("bulk")).hasSize(2);
        assertThat(made.standingOf(ALL, bulk)).isEqualTo(2);
        assertThat(decisions.undoAll(bulk, SCHOOL)).as("not the school's").isZero();
        assertThat(decisions.undoAll(bulk, COUNTY)).isEqualTo(2);
        assertThat(idsOf("bulk")).isEmpty();
    }

    @Test
    void everybodyKeepsToTheirOwnPairs() {
        county.add("scope");
        assertThat(queue.count(SCHOOL.scope(), PairFilter.open())).isEqualTo(6);
        assertThat(queue.find(SCHOOL.scope(), 6)).isEmpty();
        assertThat(decisions.decide(6, 0, PairRuling.SAME, "", SCHOOL)).isEmpty();
        assertThat(queue.townships(SCHOOL.scope())).containsExactly("花坪镇");
        assertThat(queue.count(Scope.none(), PairFilter.open())).isZero();
        SignedIn leader = who("rv-leader", Role.LEADER, ALL);
        assertThatThrownBy(() -> decisions.decide(0, 0, PairRuling.SAME, "", leader))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(made.page(SCHOOL.scope(), PageRequest.first(), "", false).rows())
                .allMatch(one -> one.login().startsWith("rv-") || one.login().equals("aid"));
    }

    @Test
    void aChildAloneIsDecidedAbout() {
        long id = decisions.decideChild(
                4711,
                "child-1",
                new DoubtfulPair.Where("花坪镇", "花坪镇某小学"),
                Decision.Ruling.HOME_TAUGHT,
                LocalDate.of(2019, 9, 1),
                "残联名单",
                COUNTY);
        Scope town = new Scope.Area(new DivisionCode("422822103"), "花坪镇");
        Scope other = new Scope.Area(new DivisionCode("422822101"), "高坪镇");
        assertThat(made.page(town, PageRequest.first(), "", true).rows())
                .as("the township sees what the county decided for it")
                .anyMatch(one -> one.id() == id);
        assertThat(made.page(other, PageRequest.first(), "", true).rows()).noneMatch(one -> one.id() == id);
        assertThat(decisions.standing()).anySatisfy(decision -> {
            assertThat(decision.leftId()).isEqualTo("child-1");
            assertThat(decision.ruling()).isEqualTo(Decision.Ruling.HOME_TAUGHT);
        });
        assertThat(made.ofChild(ALL, 4711)).extracting(MadeDecision::id).containsExactly(id);
        assertThat(decisions.undo(id, COUNTY)).isTrue();
        assertThatThrownBy(() -> decisions.decideChild(
                        1, "x", DoubtfulPair.Where.NOWHERE, Decision.Ruling.SAME, LocalDate.EPOCH, "", COUNTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> idsOf(String key) {
        return decisions.standing().stream()
                .filter(decision -> decision.leftId().startsWith(key))
                .map(decision -> decision.leftId() + " " + decision.ruling() + " " + decision.rightId())
                .toList();
    }
}
