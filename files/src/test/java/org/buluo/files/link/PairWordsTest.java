package org.buluo.files.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.buluo.core.linkage.pairing.evidence.IdLevel;
import org.buluo.core.linkage.pairing.evidence.NameLevel;
import org.junit.jupiter.api.Test;

class PairWordsTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryNameAndNumberHasWords() throws IOException {
        Set<String> keys = keys("words.properties");
        assertThat(keys("words_en.properties")).isEqualTo(keys);
        for (NameLevel level : NameLevel.values()) {
            assertThat(keys).contains("name." + level);
        }
        for (IdLevel level : IdLevel.values()) {
            assertThat(keys).contains("id." + level);
        }
    }

    @Test
    void aPatternIsSaidInOneLine() {
        assertThat(new PairWords(Locale.CHINESE).say(1 | 1 << 4, PairWords.Remark.NONE))
                .isEqualTo("姓名相同；证件号码相同");
        assertThat(new PairWords(Locale.ENGLISH).say(1 | 1 << 4, PairWords.Remark.RIVAL))
                .startsWith("same name; same identity number; another row");
    }

    private static Set<String> keys(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                PairWordsTest.class.getResourceAsStream("/org/buluo/files/link/" + name), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }
}
