package org.buluo.files.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "422822201001011234, 422822201001011234",
        "4.2282220100101101E+17, 4.2282220100101101E+17",
        "4.22822E+17, 4.22822E+17",
        "6.22848040256489E15, 6228480402564890",
        "1.25E3, 1250",
        "1e3, 1000",
        "250.00000000000003, 250",
        "249.99999999999997, 250",
        "0.30000000000000004, 0.3",
        "1.50, 1.5",
        "1250.0, 1250",
        "422822201001011234.0, 422822201001011234",
        "-12.5, -12.5",
        "-0, -0",
        "0.0, 0",
        "1E-7, 0.0000001",
        "1E-300, 1E-300",
        "1E300, 1E300",
        "' 12 ', 12",
        "NaN, NaN",
        "abc, abc",
    })
    void digitsAreKeptAsFarAsTheyCanBeTrusted(String stored, String text) {
        assertThat(NumberText.of(stored)).isEqualTo(text);
    }

    @Property
    void aWholeNumberIsItsDigits(
            @ForAll @LongRange(min = -9_007_199_254_740_991L, max = 9_007_199_254_740_991L) long n) {
        assertThat(NumberText.of(Long.toString(n))).isEqualTo(Long.toString(n));
        assertThat(NumberText.of((double) n)).isEqualTo(Long.toString(n));
    }

    @Property
    void anAmountComesBackWhateverFloatingPointDidToIt(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2);
        String text = NumberText.of(fen / 100.0);
        assertThat(new BigDecimal(text)).isEqualByComparingTo(yuan);
        assertThat(NumberText.of(Double.toString(fen / 100.0))).isEqualTo(text);
    }
}
