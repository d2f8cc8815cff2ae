package org.buluo.app.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "家长电话13812345678已停机, 家长电话****5678已停机",
        "证号422899201001010023, 证号****0023",
        "证号42289920100101002X。, 证号****002X。",
        "４２２８９９２０１００１０１００２３, ****0023",
        "138 1234 5678, ****5678",
        "2019-12-03 走访, 2019-12-03 走访",
        "补发 1250.00 元, 补发 1250.00 元",
        "第123456号, 第123456号"
    })
    void aNumberOfAPersonIsMaskedInWhatPeopleWrite(String written, String kept) {
        assertThat(Digits.masked(written)).isEqualTo(kept);
    }
}
