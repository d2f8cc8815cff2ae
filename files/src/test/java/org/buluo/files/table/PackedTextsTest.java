package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTextsTest {

    private static String text(int i) {
        return i % 1000 == 0 ? "长".repeat(30_000 + i) : "文本𠮷 " + i;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void textsComeBackWhetherTheyAreInMemoryOrNot(int blocksInMemory) throws IOException {
        try (PackedTexts texts = new PackedTexts(blocksInMemory)) {
            for (int i = 0; i < 20_000; i++) {
                texts.add(text(i));
            }
            Random random = new Random(7);
            for (int i = 0; i < 40_000; i++) {
                int index = i < 20_000 ? i : random.nextInt(20_000);
                assertThat(texts.get(index)).isEqualTo(text(index));
            }
            assertThatThrownBy(() -> texts.get(20_000)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> texts.get(-1)).isInstanceOf(IOException.class);
        }
    }
}
