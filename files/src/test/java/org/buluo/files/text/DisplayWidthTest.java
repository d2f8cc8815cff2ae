package org.buluo.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "应发未发,8", "（未确认）,10", "𠮷,2", "é,1", "A4 纸,5", "—,1"})
    void hanTakesTwoCells(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"应发,6", "due,6", "应计人数,6"})
    void paddingNeverCuts(String text, int width) {
        String padded = DisplayWidth.padRight(text, width);

        assertThat(padded).startsWith(text);
        assertThat(DisplayWidth.of(padded)).isEqualTo(Math.max(width, DisplayWidth.of(text)));
        assertThat(DisplayWidth.padLeft(text, width)).endsWith(text).hasSameSizeAs(padded);
    }
}
