package org.buluo.county.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void theCountyHasTenTownshipsAndTheRightNumberOfVillagesAndOfPoorOnes() {
        List<Township> towns = Gazetteer.make(1, 1);
        assertThat(towns).hasSize(10);
        assertThat(towns.stream().flatMap(t -> t.villages().stream())).hasSize(179);
        assertThat(towns.stream().flatMap(t -> t.villages().stream()).filter(Village::poor))
                .hasSize(92);
        assertThat(towns.stream().mapToDouble(Township::share).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    void namesAreUniqueInATownshipAtEveryScale() {
        for (Township town : Gazetteer.make(1, 20)) {
            assertThat(town.villages().stream().map(Village::name)).doesNotHaveDuplicates();
        }
    }
}
