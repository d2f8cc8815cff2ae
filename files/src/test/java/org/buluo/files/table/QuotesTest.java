package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesTest {

    @TempDir
    Path folder;

    private List<String> rows(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), String.join("\n", lines) + "\n");
        return Seen.in(file).rows.stream().map(row -> String.join("|", row)).toList();
    }

    @Test
    void anOpenQuoteNeverSwallowsTheRowsAfterIt() throws Exception {
        assertThat(rows("学籍号,姓名,性别", "1,\"张三,男", "2,李四,女", "3,王五,男"))
                .containsExactly("学籍号|姓名|性别", "1|\"张三|男", "2|李四|女", "3|王五|男");
    }

    @Test
    void anOpenQuoteAtTheEndOfTheFileIsText() throws Exception {
        assertThat(rows("a,b", "1,2", "3,\"4")).containsExactly("a|b", "1|2", "3|\"4");
    }

    @Test
    void aQuoteThatClosesInTheRowBelowSwallowsNothing() throws Exception {
        assertThat(rows("a,b,c", "1,\"张三,男", "2,李四\",女", "3,王五,男"))
                .containsExactly("a|b|c", "1|\"张三|男", "2|李四\"|女", "3|王五|男");
    }

    @Test
    void anOpenQuoteBeforeARowWithQuotedCellsSwallowsNothing() throws Exception {
        assertThat(rows("a,b,c", "1,\"张三,男", "2,\"李四\",\"女\"", "\"3\",\"王五\",\"男\""))
                .containsExactly("a|b|c", "1|\"张三|男", "2|李四|女", "3|王五|男");
    }

    @Test
    void anOpenQuoteBeforeAQuotedCellOfItsRowIsText() throws Exception {
        assertThat(rows("a,b,c", "\"张三,\"男\",x")).containsExactly("a|b|c", "\"张三|男|x");
    }

    @Test
    void aCellOfSeveralLinesIsOneCell() throws Exception {
        assertThat(rows("学校名称,\"姓名\n(必填)\",性别", "一小,张三,男", "二小,\"李四\n\n(曾用名 \"\"李\"\")\",女", "三小,王五,\"男\n\""))
                .containsExactly("学校名称|姓名\n(必填)|性别", "一小|张三|男", "二小|李四\n\n(曾用名 \"李\")|女", "三小|王五|男\n");
    }

    @Test
    void aHeadingOfSeveralLinesMayStandFirst() throws Exception {
        assertThat(rows("\"学校\n名称\",\"姓\n名\",性别", "一小,张三,男")).containsExactly("学校\n名称|姓\n名|性别", "一小|张三|男");
    }

    @Test
    void separatorsInQuotedCellsAreText() throws Exception {
        assertThat(rows("a,b", "\"1,2\",\"3\"\"4\"\"\"", "\"\",\"x\"")).containsExactly("a|b", "1,2|3\"4\"", "|x");
    }

    @Test
    void strayQuotesInsideCellsAreText() throws Exception {
        assertThat(rows("a,b,c", "张\"三,5\",\"说\"好\"的\"", "\"x\"y,2,3"))
                .containsExactly("a|b|c", "张\"三|5\"|说\"好\"的", "\"x\"y|2|3");
    }

    @Test
    void quotesAreRepairedAcrossTheBoundsOfTheBuffer() throws Exception {
        String[] lines = Stream.iterate(0, i -> i + 1)
                .limit(60_000)
                .map(i -> i % 7 == 0 ? i + ",\"张三,男" : i % 5 == 0 ? i + ",\"张\n三\",男" : i + ",\"张三\",男")
                .toArray(String[]::new);
        lines[0] = "号,名,别";
        List<String> rows = rows(lines);
        assertThat(rows).hasSize(60_000);
        for (int i = 1; i < rows.size(); i++) {
            String name = i % 7 == 0 ? "\"张三" : i % 5 == 0 ? "张\n三" : "张三";
            assertThat(rows.get(i)).isEqualTo(i + "|" + name + "|男");
        }
    }
}
