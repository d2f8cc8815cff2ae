package org.buluo.app.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.linkage.Evidence;
import org.buluo.core.linkage.Sign;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExperienceTest extends ConsoleTest {

    private static final Scope ALL = Scope.wholeCounty();
    private static final SignedIn COUNTY =
            new SignedIn(1, "rv-experience", "rv-experience", Role.AID_OFFICE, ALL, "", true);
    private static final String SLIP =
            String.join(",", DoubtfulCounty.SLIP.stream().map(Enum::name).toList());

    @Autowired
    private DoubtfulCounty county;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Experiences experiences;

    @Test
    void eachDecisionTeachesAndUndoingItUnlearns() {
        county.add("teach");
        Experience before = slip(ALL);
        decisions.decide(0, 0, PairRuling.SAME, "", COUNTY).orElseThrow();
        long different =
                decisions.decide(2, 0, PairRuling.DIFFERENT, "", COUNTY).orElseThrow();
        decisions.decide(3, 0, PairRuling.UNSURE, "", COUNTY).orElseThrow();
        assertThat(slip(ALL)).isEqualTo(new Experience(before.same() + 1, before.different() + 1));
        decisions.undo(different, COUNTY);
        assertThat(slip(ALL)).isEqualTo(new Experience(before.same() + 1, before.different()));
    }

    @Test
    void whatWasDecidedInBulkTeachesNothing() {
        county.add("together-teach-nothing");
        Experience before = slip(ALL);
        decisions
                .decideAll(PairFilter.open().ofSituation(SLIP), PairRuling.SAME, "", COUNTY)
                .orElseThrow();
        assertThat(slip(ALL)).isEqualTo(before);
    }

    @Test
    void aTownshipLearnsFromItsOwnPairsAlone() {
        county.add("own");
        Scope elsewhere = new Scope.School("建始县官店镇小学");
        Experience before = slip(elsewhere);
        decisions.decide(0, 0, PairRuling.SAME, "", COUNTY).orElseThrow();
        assertThat(slip(elsewhere)).isEqualTo(before);
    }

    @Test
    void theScoreCountsLessTheMoreWasDecided() {
        assertThat(Experience.NONE.estimate(0.7)).isEqualTo(0.7);
        assertThat(new Experience(0, 8).estimate(0.8)).isEqualTo(0.4);
        assertThat(new Experience(92, 0).estimate(0.5)).isEqualTo(0.96);
    }

    @Test
    void thePairsThatExperienceMakesDoubtfulComeFirst() {
        DoubtfulPair sureByScore = pair(0, 0.93, Sign.SAME_NAME);
        DoubtfulPair even = pair(1, 0.55, Sign.SIMILAR_NAME);
        List<DoubtfulPair> pairs = List.of(sureByScore, even);
        assertThat(QueueOrder.of(pairs, Map.of())).containsExactly(1, 0);
        Map<String, Experience> learnt =
                Map.of("SAME_NAME", new Experience(6, 8), "SIMILAR_NAME", new Experience(50, 0));
        assertThat(QueueOrder.of(pairs, learnt)).containsExactly(0, 1);
    }

    private static DoubtfulPair pair(int place, double score, Sign sign) {
        DoubtfulPair.Side side =
                new DoubtfulPair.Side(place + 1, 0, place, "x", "", DoubtfulPair.Where.NOWHERE, List.of());
        return new DoubtfulPair(place, side, side, score, new Evidence(List.of(sign)));
    }

    private Experience slip(Scope scope) {
        return experiences.of(scope).getOrDefault(SLIP, Experience.NONE);
    }
}
