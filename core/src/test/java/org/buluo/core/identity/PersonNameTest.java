package org.buluo.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"向 明远", "向　明远", " 向明远 ", "向明远\n", "向明远\u200B"})
    void blanksInANameDoNotMatter(String cell) {
        assertThat(PersonName.parse(cell)).isEqualTo(new PersonName("向明远"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿卜杜·买买提", "阿卜杜•买买提", "阿卜杜．买买提", "阿卜杜・买买提", "阿卜杜.买买提"})
    void everyDotIsTheOneOfTheNationalRule(String cell) {
        assertThat(PersonName.parse(cell).text()).isEqualTo("阿卜杜·买买提");
    }

    @Test
    void aRareCharacterReadAsGbkIsTheOneReadAsGb18030() {
        byte[] bytes = {(byte) 0xFE, (byte) 0x9F};
        String gbk = new String(bytes, Charset.forName("GBK"));
        String gb18030 = new String(bytes, Charset.forName("GB18030"));
        assertThat(PersonName.parse("田" + gbk)).isEqualTo(PersonName.parse("田" + gb18030));
        assertThat(PersonName.parse("田" + gbk).text()).isEqualTo("田䶮");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneCharacter() {
        assertThat(PersonName.parse("𬭎明").toString()).isEqualTo("𬭎**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "无", "不详", "/"})
    void aPlaceholderIsNoName(String cell) {
        assertThat(PersonName.parse(cell).isKnown()).isFalse();
    }
}
