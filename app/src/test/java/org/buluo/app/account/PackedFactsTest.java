package org.buluo.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Status;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;
import org.junit.jupiter.api.Test;

class PackedFactsTest {

    @Test
    void whatIsKnownAndWhatIsNotComesBackAsItWas() {
        ChildFacts all = new ChildFacts(
                Stage.HIGHER_VOCATIONAL,
                12,
                true,
                Set.of(Category.ORPHAN, Category.DISABLED_PARENT),
                "422822",
                ChildFacts.ANOTHER_COUNTY,
                false,
                Status.SUSPENDED,
                Ownership.INCLUSIVE,
                Fen.of(123_450));
        for (ChildFacts facts :
                new ChildFacts[] {all, ChildFacts.NOTHING, all.withCategories(Set.of()), all.withTuition(Fen.ZERO)}) {
            assertThat(PackedFacts.unpack(PackedFacts.pack(facts))).isEqualTo(facts);
        }
    }
}
