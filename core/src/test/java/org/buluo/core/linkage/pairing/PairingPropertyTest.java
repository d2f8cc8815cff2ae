package org.buluo.core.linkage.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.buluo.core.linkage.pairing.block.Pairs;

class PairingPropertyTest {

    @Property(tries = 20)
    void theSameRegistersGiveTheSameLinksHoweverManyThreadsWork(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int threads) {
        Linked one = PairingTest.link(AVillage.damaged(40, seed), 1);
        Linked many = PairingTest.link(AVillage.damaged(40, seed), threads);
        assertThat(PairingTest.matches(many)).isEqualTo(PairingTest.matches(one));
        assertThat(many.choice().probability()).isEqualTo(one.choice().probability());
        assertThat(many.choice().pair()).isEqualTo(one.choice().pair());
    }

    @Property(tries = 20)
    void noRowIsMatchedTwice(@ForAll long seed) {
        List<String> matches = PairingTest.matches(PairingTest.link(AVillage.damaged(40, seed), 2));
        Set<String> seen = new HashSet<>();
        for (String match : matches) {
            for (String key : match.split("-")) {
                assertThat(seen.add(key)).as(key).isTrue();
            }
        }
    }

    @Property(tries = 20)
    void eachPairIsComparedOnce(@ForAll long seed) {
        Pairs pairs = PairingTest.link(AVillage.damaged(40, seed), 2).pairs();
        for (int l = 0; l < pairs.leftRows(); l++) {
            for (int pair = pairs.first(l) + 1; pair < pairs.first(l + 1); pair++) {
                assertThat(pairs.right(pair)).isGreaterThan(pairs.right(pair - 1));
            }
        }
    }
}
