package org.buluo.app.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, Split.WHOLE).list().ofSize(3).map(cuts -> {
            List<Integer> at = new ArrayList<>(cuts);
            at.add(0);
            at.add(Split.WHOLE);
            Collections.sort(at);
            List<Integer> shares = new ArrayList<>();
            for (int i = 1; i < at.size(); i++) {
                shares.add(at.get(i) - at.get(i - 1));
            }
            return shares;
        });
    }

    @Property
    void thePartsMakeTheSumToTheFenAndNoneIsAFenOff(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long fen,
            @ForAll("shares") List<Integer> shares) {
        long[] parts = Split.of(fen, shares);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(fen);
        for (int i = 0; i < parts.length; i++) {
            double exact = (double) fen / Split.WHOLE * shares.get(i);
            assertThat(Math.abs(parts[i] - exact)).isLessThan(1.0 + exact * 1e-12);
            if (shares.get(i) == 0) {
                assertThat(parts[i]).isZero();
            }
        }
    }

    @Test
    void aFenThatIsLeftGoesToTheLargestRemainderAndOfEqualOnesToTheFirst() {
        assertThat(Split.of(101, List.of(5000, 5000, 0, 0))).containsExactly(51, 50, 0, 0);
        assertThat(Split.of(100, List.of(3333, 3333, 3334, 0))).containsExactly(33, 33, 34, 0);
        assertThat(Split.of(1, List.of(1, 9999, 0, 0))).containsExactly(0, 1, 0, 0);
    }

    @Test
    void sharesThatDoNotMakeAWholeSplitNothing() {
        assertThatThrownBy(() -> Split.of(100, List.of(5000, 4999, 0, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.of(-1, List.of(10_000, 0, 0, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofSeveralSharesTheLatestTermThatHasComeCountsAndOfOneTermTheOneAcceptedLast() {
        List<Shares> all = List.of(
                shares(1, "2011-autumn", "ACCEPTED"),
                shares(2, "2019-autumn", "ACCEPTED"),
                shares(3, "2019-autumn", "ACCEPTED"),
                shares(4, "2019-autumn", "REFUSED"),
                shares(5, "2018-autumn", "ACCEPTED"),
                shares(6, "2019-autumn", ""));
        assertThat(ShareBook.inForce(all, term("2019-autumn")).get("p").id()).isEqualTo(3);
        assertThat(ShareBook.inForce(all, term("2019-spring")).get("p").id()).isEqualTo(5);
        assertThat(ShareBook.inForce(all, term("2011-spring"))).isEmpty();
    }

    private static Term term(String code) {
        return Term.parse(code).orElseThrow();
    }

    private static Shares shares(long id, String from, String decision) {
        return new Shares(
                id,
                "p",
                term(from),
                List.of(10_000, 0, 0, 0),
                "d",
                "",
                true,
                1L,
                "m",
                Instant.EPOCH,
                decision,
                "",
                null,
                "");
    }
}
