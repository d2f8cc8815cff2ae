package org.buluo.files.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-804]yyyy年m月d日",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "yyyy/m/d\\ h:mm;@",
                "mmm-yy",
                "h:mm AM/PM",
                "上午/下午h\"时\"mm\"分\"",
                "m/d/yy h:mm:ss.000",
                "[$-411]e.m.d",
                "aaaa",
                "YYYYMMDD"
            })
    void formatsOfDatesAre(String code) {
        assertThat(NumberFormat.isDate(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "G/通用格式",
                "@",
                "0",
                "0.00E+00",
                "#,##0.00_ ;[Red]\\-#,##0.00\\ ",
                "\"¥\"#,##0.00;\"¥\"\\-#,##0.00",
                "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ",
                "[h]:mm:ss",
                "0\"days\"",
                "000000",
                "0%",
                "# ?/?",
                ""
            })
    void formatsOfNumbersAreNot(String code) {
        assertThat(NumberFormat.isDate(code)).isFalse();
    }

    @Test
    void theFormatsThatChineseWorkbooksTakeForGrantedAreDates() {
        assertThat(NumberFormat.isDate(14)).isTrue();
        assertThat(NumberFormat.isDate(31)).isTrue();
        assertThat(NumberFormat.isDate(57)).isTrue();
        assertThat(NumberFormat.isDate(0)).isFalse();
        assertThat(NumberFormat.isDate(49)).isFalse();
        assertThat(NumberFormat.isDate(46)).isFalse();
    }
}
