package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    private Seen read(byte[] bytes) throws IOException, UnreadableFileException {
        return Seen.in(Files.write(folder.resolve("名册.xls"), bytes));
    }

    private List<List<String>> rows(String text) throws IOException, UnreadableFileException {
        return read(text.getBytes(StandardCharsets.UTF_8)).rows;
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThemAndBlankOnesAreLeftOut() throws Exception {
        Seen seen = read("姓名,性别\r\n\r\n,\r\n张三,男\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(seen.all).containsExactly("[]", "1 姓名|性别", "4 张三|男");
    }

    @Test
    void everyLineEndCounts() throws Exception {
        assertThat(rows("a,b\rc,d\r\ne,f\ng,h"))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g", "h"));
    }

    @Test
    void everyEncodingReadsTheSame() throws Exception {
        String text = "姓名,学校\n㛃䶮·买买提,官店镇民族小学\n𠮷,x\n";
        List<List<String>> plain = rows(text);
        assertThat(plain.get(1).get(0)).isEqualTo("㛃䶮·买买提");
        assertThat(rows("\uFEFF" + text)).isEqualTo(plain);
        assertThat(read(text.getBytes(GB18030)).rows).isEqualTo(plain);
        assertThat(read(("\uFEFF" + text).getBytes(GB18030)).rows).isEqualTo(plain);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).rows)
                .isEqualTo(plain);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)).rows)
                .isEqualTo(plain);
    }

    @Test
    void theWordsThatLookLikeUtf8AreRead() throws Exception {
        assertThat(read("联通,模拟\n".getBytes(GB18030)).rows).containsExactly(List.of("联通", "模拟"));
    }

    @Test
    void aBadByteLateInAUtf8FileSpoilsOneCharacter() throws Exception {
        byte[] text = "姓名,备注\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = 'x';
        List<List<String>> rows = read(text).rows;
        assertThat(rows).hasSize(20_000);
        assertThat(rows.subList(0, 19_999)).allMatch(List.of("姓名", "备注")::equals);
        assertThat(rows.get(19_999).get(0)).isEqualTo("姓名");
    }

    @Test
    void chineseFarFromTheBeginningDecidesToo() throws Exception {
        String text = "abcdef,123456\n".repeat(100_000) + "张三,男\n";
        assertThat(read(text.getBytes(GB18030)).rows.get(100_000)).containsExactly("张三", "男");
    }

    @Test
    void separatorsAreRecognised() throws Exception {
        assertThat(rows("姓名;地址\n张三;业州镇,一村,二组\n")).contains(List.of("张三", "业州镇,一村,二组"));
        assertThat(rows("花名册\n姓名\t地址\t性别\n张三\t业州镇,一村\t男\n")).contains(List.of("张三", "业州镇,一村", "男"));
        assertThat(rows("姓名，性别\n张三，男\n")).contains(List.of("张三，男"));
        assertThat(rows("sep=;\na,b;c\n")).containsExactly(List.of("a,b", "c"));
    }

    @Test
    void digitsForcedToBeTextAreTheDigits() throws Exception {
        assertThat(rows("a,=\"0718\",=\"\"\n")).containsExactly(List.of("a", "0718"));
        assertThat(rows("a,\"=\"\"0718\"\"\"\n")).containsExactly(List.of("a", "0718"));
    }

    @Test
    void nulCharactersAreDropped() throws Exception {
        assertThat(rows("姓\0名,b\0\n1,2\n\0\0\0\0")).containsExactly(List.of("姓名", "b"), List.of("1", "2"));
    }

    @Test
    void aVeryLongCellIsKept() throws Exception {
        String longText = "长".repeat(100_000);
        assertThat(rows("a," + longText + ",\"" + longText + "\"\n").get(0)).containsExactly("a", longText, longText);
    }

    @Test
    void textOfManyKindsDoesNotCrash() throws Exception {
        assertThat(rows("{\"a\": [1, 2, {\"b\": \"c, d\"}],\n \"x\": \"\"\"}\n"))
                .hasSize(2);
        assertThat(rows("# 说明\nimport os\nprint(\"a\", 'b')\n")).hasSize(3);
        assertThat(rows("<?xml version=\"1.0\"?><root><a>1</a></root>")).hasSize(1);
    }
}
