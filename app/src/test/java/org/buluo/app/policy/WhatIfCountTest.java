package org.buluo.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Status;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.buluo.files.policy.AmountChange;
import org.buluo.files.policy.PackEdit;
import org.buluo.files.policy.PackFile;
import org.junit.jupiter.api.Test;

class WhatIfCountTest {

    private static final String HOME = "422822";
    private static final Term TERM = new Term(2019, Term.Season.AUTUMN);
    private static final ChildFacts BOARDER = ChildFacts.NOTHING
            .withStage(Stage.PRIMARY)
            .withStatus(Status.IN_SCHOOL)
            .withSchoolCounty(HOME)
            .withHouseholdCounty(HOME)
            .withBoarding(true)
            .withCategories(Set.of(Category.ORPHAN));

    private static Pack changed() {
        String text = new String(PackFile.hubei2019Text(), StandardCharsets.UTF_8);
        String boarders = PackEdit.of(text)
                .orElseThrow()
                .amount(new AmountChange("boarder-living", 0, TERM, "600.00", "state-2015-67", "x", true))
                .orElseThrow();
        String both = PackEdit.of(boarders)
                .orElseThrow()
                .amount(new AmountChange("day-pupil-living", 0, TERM, "200.00", "state-2015-67", "x", true))
                .orElseThrow();
        return PackFile.known(both.getBytes(StandardCharsets.UTF_8)).pack().orElseThrow();
    }

    private static RosterChild child(long id, ChildFacts facts) {
        return new RosterChild(id, "花坪镇", "学校", facts);
    }

    @Test
    void whoGainsLosesAndStaysIsCountedWithWhatItCosts() {
        WhatIfCount count = new WhatIfCount(PackFile.hubei2019(), changed(), TERM, HOME);
        count.add(child(1, BOARDER));
        count.add(child(2, BOARDER.withBoarding(false).withCategories(Set.of(Category.DISABLED))));
        count.add(child(3, BOARDER.withStage(Stage.JUNIOR)));
        count.add(child(4, BOARDER.withSchoolCounty(ChildFacts.ANOTHER_COUNTY)));
        count.add(child(5, BOARDER.withBoarding(null).withCategories(Set.of(Category.DISABLED))));
        assertThat(count.children()).isEqualTo(5);
        assertThat(count.gaining()).isEqualTo(1);
        assertThat(count.losing()).isEqualTo(1);
        assertThat(count.effects())
                .extracting(Effect::child, Effect::provision, Effect::difference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, "boarder-living", 10_000L),
                        org.assertj.core.groups.Tuple.tuple(2L, "day-pupil-living", -5_000L));
        WhatIfSum boarders = count.sums().stream()
                .filter(sum -> sum.provision().equals("boarder-living"))
                .reduce(WhatIfSum::plus)
                .orElseThrow();
        assertThat(boarders.beforeChildren()).isEqualTo(2);
        assertThat(boarders.beforeFen()).isEqualTo(112_500);
        assertThat(boarders.afterFen()).isEqualTo(122_500);
        assertThat(boarders.afterUnknown()).as("nothing is known of boarding").isEqualTo(1);
    }

    @Test
    void aPackBesideItselfChangesNothing() {
        WhatIfCount count = new WhatIfCount(PackFile.hubei2019(), PackFile.hubei2019(), TERM, HOME);
        count.add(child(1, BOARDER));
        assertThat(count.effects()).isEmpty();
        assertThat(count.sums()).allMatch(sum -> sum.difference() == 0);
    }
}
