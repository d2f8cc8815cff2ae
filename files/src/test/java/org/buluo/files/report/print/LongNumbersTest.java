package org.buluo.files.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "青冈小学 13500001234, 青冈小学 ***1234",
        "许42289920110214001X家, 许***001X家",
        "卡６２１７９９００１２３４, 卡***１２３４",
        "银行回盘20191120, 银行回盘20191120",
        "财教〔2019〕121号, 财教〔2019〕121号"
    })
    void aNumberLongEnoughToBeAPersonsShowsItsLastFourAlone(String text, String shown) {
        assertThat(LongNumbers.masked(text)).isEqualTo(shown);
    }
}
