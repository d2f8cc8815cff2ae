package org.buluo.files.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void quotesHoldSeparatorsLineEndsAndQuotes() {
        assertThat(rows("a,\"b,1\",c\n\"x\ny\",\"say \"\"no\"\"\",z\n", 3))
                .containsExactly(List.of("a", "b,1", "c"), List.of("x\ny", "say \"no\"", "z"));
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNoRow() {
        assertThat(rows("a,\"b,c\nd,e,f\n", 3)).containsExactly(List.of("a", "\"b", "c"), List.of("d", "e", "f"));
    }

    @Test
    void aQuoteThatAnotherRowClosesByChanceSwallowsNoRow() {
        assertThat(rows("a,\"b,c\nd,\"e\",f\n", 3)).containsExactly(List.of("a", "\"b", "c"), List.of("d", "e", "f"));
    }

    @Test
    void aQuoteWithinACellIsACharacter() {
        assertThat(rows("a,5\" pipe,c\n", 3)).containsExactly(List.of("a", "5\" pipe", "c"));
    }

    @Test
    void theLastRowNeedsNoLineEnd() {
        assertThat(rows("a,b\r\nc,", 2)).containsExactly(List.of("a", "b"), List.of("c", ""));
    }

    private static List<List<String>> rows(String text, int columns) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Records records = new Records((byte) ',', columns);
        List<List<String>> rows = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int end = records.end(bytes, from, bytes.length);
            List<String> row = new ArrayList<>();
            records.each(
                    bytes,
                    from,
                    end,
                    (column, b, begin, to) -> row.add(new String(b, begin, to - begin, StandardCharsets.UTF_8)));
            rows.add(row);
            from = end;
        }
        return rows;
    }
}
