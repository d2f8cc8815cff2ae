package org.buluo.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({"1, 3, 33.33%", "99996, 100000, 99.99%", "7, 7, 100.00%", "0, 7, 0.00%", "9, 8, 112.50%"})
    void isCutToAHundredthOfAPercentAndNeverRoundedUpToAll(long numerator, long denominator, String percent) {
        assertThat(new Rate(numerator, denominator).percent()).isEqualTo(percent);
    }

    @Test
    void ofNobodyIsNotKnown() {
        assertThat(new Rate(3, 0).isKnown()).isFalse();
        assertThat(new Rate(3, 0).value()).isEmpty();
        assertThat(Rate.NOT_KNOWN.percent()).isEqualTo("—");
    }

    @Test
    void countsNobodyLessThanNobody() {
        assertThatThrownBy(() -> new Rate(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
