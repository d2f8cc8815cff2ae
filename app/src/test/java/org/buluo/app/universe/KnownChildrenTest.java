package org.buluo.app.universe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownChildrenTest {

    private static final Long[] NO_TOKENS = {null, null};

    private final KnownChildren known = new KnownChildren();

    private static ChildFeatures child(String... personNumbers) {
        return new ChildFeatures("许国梁", List.of(personNumbers), "", "", List.of());
    }

    @Test
    void aChildKeepsItsKeyByItsNumberOnTheRegister() {
        known.add(new KnownChildren.Known(7, List.of("A1"), 11L, 12L, 0));
        assertThat(known.keysOf(List.of(child("A1")), new Long[][] {NO_TOKENS})).containsExactly(7);
    }

    @Test
    void withoutThatNumberByThePupilsNumberAndThenByTheIdentityNumber() {
        known.add(new KnownChildren.Known(7, List.of(), 11L, null, 0));
        known.add(new KnownChildren.Known(8, List.of(), null, 12L, 0));
        Long[][] tokens = {{null, 12L}, {11L, null}};
        assertThat(known.keysOf(List.of(child(), child()), tokens)).containsExactly(8, 7);
    }

    @Test
    void twoChildrenNeverShareAKeyAndTheSurerSignWins() {
        known.add(new KnownChildren.Known(7, List.of("A1"), 11L, null, 0));
        Long[][] tokens = {{11L, null}, NO_TOKENS};
        long[] keys = known.keysOf(List.of(child(), child("A1")), tokens);
        assertThat(keys[1]).isEqualTo(7);
        assertThat(keys[0]).isNotEqualTo(7).isPositive();
    }

    @Test
    void whoIsNewDrawsAKeyThatAnyReaderOfNumbersHoldsExactly() {
        long[] keys = known.keysOf(List.of(child(), child(), child()), new Long[][] {NO_TOKENS, NO_TOKENS, NO_TOKENS});
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(Arrays.stream(keys)).allMatch(key -> key > 0 && key < 1L << 53);
    }
}
