package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "2147483647, 60"})
    void slipsAreFreeAndGuessingCostsTwiceAsMuchEachTime(int failures, long minutes) {
        assertThat(BackOff.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void oneMoreNeverCostsLessAndNobodyIsLockedOutForGood(@ForAll @IntRange(max = 100_000) int failures) {
        assertThat(BackOff.after(failures + 1))
                .isGreaterThanOrEqualTo(BackOff.after(failures))
                .isLessThanOrEqualTo(BackOff.LONGEST);
    }
}
