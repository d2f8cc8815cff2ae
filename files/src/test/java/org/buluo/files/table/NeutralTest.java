package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-", "--", "-1-2", "@SUM(A1)", "\tx", "\r", "=", "+86 138", "-1,2"})
    void whatASpreadsheetWouldRunIsGuarded(String text) {
        assertThat(Neutral.text(text)).isEqualTo("'" + text);
        assertThat(Neutral.original("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "+8613800000000",
                "-1,234.50",
                "-.5",
                "-5.",
                "+1e-3",
                "-3%",
                "张三",
                "",
                "'",
                "''",
                "'x",
                "a=b"
            })
    void numbersAndOrdinaryTextsAreNot(String text) {
        assertThat(Neutral.text(text)).isEqualTo(text);
        assertThat(Neutral.original(text)).isEqualTo(text);
    }

    @Property
    void guardingCanBeTakenBack(@ForAll @CharRange(from = ' ', to = 'A') String text) {
        if (!text.startsWith("'")) {
            assertThat(Neutral.original(Neutral.text(text))).isEqualTo(text);
        }
    }
}
