package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.buluo.files.table.text.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text files of two bytes a character that have no byte order mark. */
class WideTextTest {

    @TempDir
    Path folder;

    static Stream<Charset> orders() {
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("名册.csv"), text.getBytes(charset));
    }

    private void readsLikeUtf8(String text, Charset charset) throws Exception {
        List<List<String>> plain = Seen.in(file(text, StandardCharsets.UTF_8)).rows;
        assertThat(plain).isNotEmpty();
        assertThat(Seen.in(file(text, charset)).rows).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void aRosterOfNumbersAndChineseIsRead(Charset order) throws Exception {
        readsLikeUtf8("姓名,证件号码,学校\r\n" + "张三,422899201103050016,花坪镇青冈小学\r\n".repeat(500), order);
        readsLikeUtf8("姓名\t年级\n㛃䶮·买买提\t一年级\n𠮷\tⅡ①（二）\n", order);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void namesWithoutOneLetterOfAsciiAreRead(Charset order) throws Exception {
        readsLikeUtf8("姓名\n张三\n欧阳娜娜\n", order);
        readsLikeUtf8("姓名,年级\n" + "丁一一,一年级\n".repeat(2_000), order); // 一 is U+4E00: a NUL on the other side
    }

    @ParameterizedTest
    @MethodSource("orders")
    void textWithoutChineseIsRead(Charset order) throws Exception {
        readsLikeUtf8("a,b\n1,2\n", order);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void longCellsAreRead(Charset order) throws Exception {
        readsLikeUtf8("姓名,备注\n" + ("张三," + "情况说明".repeat(80) + "\n").repeat(50), order);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void markupIsRead(Charset order) throws Exception {
        readsLikeUtf8("<table><tr><td>姓名</td></tr><tr><td>张三</td></tr></table>", order);
    }

    @Test
    void noTextOfOneByteIsTakenForIt() throws IOException {
        Charset gb18030 = Charset.forName("GB18030");
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String text = rowsOf(random);
            for (Charset charset : List.of(StandardCharsets.UTF_8, gb18030)) {
                byte[] bytes = spoilt(text.getBytes(charset), random);
                assertThat(Encoding.isWide(bytes)).as(text).isFalse();
            }
        }
    }

    @Test
    void arbitraryBytesAreNotTakenForIt() throws IOException {
        byte[] junk = new byte[20_000];
        new Random(1).nextBytes(junk);
        assertThat(Encoding.isWide(junk)).isFalse();
        Path file = Files.write(folder.resolve("a.csv"), junk);
        assertThatThrownBy(() -> Seen.in(file)).isInstanceOf(UnreadableFileException.class);
    }

    private static String rowsOf(Random random) {
        String letters = List.of("一丁七万丈三上下不与吊初刀", "abcNOPxyz", "0123456789", "张王李赵陈杨黄周吴徐孙马朱胡")
                .get(random.nextInt(4));
        StringBuilder text = new StringBuilder();
        int length = 8 + random.nextInt(200);
        while (text.length() < length) {
            text.append(
                    random.nextInt(4) == 0
                            ? "\n,\t;\" ".charAt(random.nextInt(6))
                            : letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    /** As a broken disk leaves it: NUL bytes in one file of two. */
    private static byte[] spoilt(byte[] bytes, Random random) {
        for (int n = random.nextBoolean() ? 0 : 1 + bytes.length / 20; n > 0; n--) {
            bytes[random.nextInt(bytes.length)] = 0;
        }
        return bytes;
    }
}
