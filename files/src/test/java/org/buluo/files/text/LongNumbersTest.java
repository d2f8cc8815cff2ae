package org.buluo.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "青冈小学 13500001234, 青冈小学 ***1234",
        "许42289920110214001X家, 许***001X家",
        "卡６２１７９９００１２３４, 卡***１２３４",
        "422899 20110214 001X, ***001X",
        "电话138-0000-1234转, 电话***1234转",
        "卡6217 9900 1234 5678 901, 卡***8901",
        "座机0718-3220000, 座机***0000"
    })
    void aNumberLongEnoughToBeAPersonsShowsItsLastFourAlone(String text, String shown) {
        assertThat(LongNumbers.masked(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "银行回盘20191120",
                "财教〔2019〕121号",
                "20191120-1234",
                "2019-2020学年",
                "2019-09-01 2019-10-31",
                "100-200-300",
                ""
            })
    void datesBatchesAndDocumentsAreLeftAlone(String text) {
        assertThat(LongNumbers.masked(text)).isEqualTo(text);
    }
}
