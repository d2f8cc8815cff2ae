package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MiniWorldTest {

    @Test
    void withoutErrorsEveryChildIsFoundAndNobodyIsMistaken() {
        Quality quality = Quality.of(MiniWorld.of(2019, 400, 0));
        assertThat(quality.precision()).isEqualTo(1);
        assertThat(quality.recall()).isEqualTo(1);
        assertThat(quality.reviews).isZero();
    }

    @Test
    void withFewErrorsHardlyAChildIsMissed() {
        Quality quality = Quality.of(MiniWorld.of(2019, 2000, 0.05));
        assertThat(quality.precision()).isGreaterThan(0.998);
        assertThat(quality.recall()).isGreaterThan(0.985);
    }

    @Test
    void withManyErrorsNobodyIsMistaken() {
        Quality quality = Quality.of(MiniWorld.of(2020, 2000, 0.3));
        assertThat(quality.precision()).isGreaterThan(0.995);
        assertThat(quality.recall()).isGreaterThan(0.88);
    }

    /** Pairs of rows that are one person, in truth and as found. */
    private static final class Quality {

        private long found;
        private long right;
        private long all;
        private int reviews;

        static Quality of(MiniWorld world) {
            Grouping grouping = new RegistryLinkage().match(world.rows()).group(Constraints.NONE);
            Map<Integer, List<Integer>> persons = new HashMap<>();
            Map<Integer, List<Integer>> truth = new HashMap<>();
            for (int i = 0; i < world.rows().size(); i++) {
                persons.computeIfAbsent(grouping.personOf()[i], key -> new ArrayList<>())
                        .add(world.truth().get(i));
                truth.computeIfAbsent(world.truth().get(i), key -> new ArrayList<>())
                        .add(i);
            }
            Quality quality = new Quality();
            truth.values().forEach(rows -> quality.all += pairs(rows.size()));
            persons.values().forEach(quality::count);
            quality.reviews = grouping.reviews().size();
            return quality;
        }

        private void count(List<Integer> persons) {
            found += pairs(persons.size());
            for (int i = 0; i < persons.size(); i++) {
                for (int j = i + 1; j < persons.size(); j++) {
                    right += persons.get(i).equals(persons.get(j)) ? 1 : 0;
                }
            }
        }

        private static long pairs(int rows) {
            return rows * (rows - 1L) / 2;
        }

        double precision() {
            return right / (double) found;
        }

        double recall() {
            return right / (double) all;
        }
    }
}
