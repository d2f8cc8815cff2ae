package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What is written as a table is read as that table. */
class RoundTripTest {

    private static final String HEADING = "学校名称";

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> ordinary =
                Arbitraries.strings().withChars("张三李四䶮 0123456789xX·").ofMaxLength(8);
        Arbitrary<String> odd =
                Arbitraries.strings().withChars("a\",;\t'=+-@<>&_x0041").ofMaxLength(8);
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(4, ordinary), Tuple.of(2, odd), Tuple.of(1, Arbitraries.of("", "𠮷", "_x0041_", "a\nb")));
        return cell.list().ofSize(4).list().ofMinSize(1).ofMaxSize(30);
    }

    private static List<List<String>> read(Path file) throws Exception {
        try {
            Seen seen = Seen.in(file);
            assertThat(seen.rows.get(0)).containsOnly(HEADING);
            return seen.rows.subList(1, seen.rows.size());
        } finally {
            Files.delete(file);
        }
    }

    /** As rows are delivered: without empty cells at the end, and blank rows left out. */
    private static List<List<String>> trimmed(List<List<String>> table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table) {
            int length = row.size();
            while (length > 0 && row.get(length - 1).isEmpty()) {
                length--;
            }
            if (length > 0) {
                rows.add(row.subList(0, length));
            }
        }
        return rows;
    }

    private static List<List<String>> original(List<List<String>> read) {
        return read.stream()
                .map(row -> row.stream().map(Neutral::original).toList())
                .toList();
    }

    @Property(tries = 300)
    void asCsv(@ForAll("tables") List<List<String>> table) throws Exception {
        Path file = Files.createTempFile("buluo", "");
        try (CsvOut csv = new CsvOut(Files.newOutputStream(file))) {
            csv.row(HEADING, HEADING, HEADING, HEADING);
            table.forEach(csv::row);
        }
        assertThat(original(read(file))).isEqualTo(original(trimmed(table)));
    }

    @Example
    void rowsThatAllBreakInsideAQuoteAreMeasuredByTheHeading() throws Exception {
        asCsv(List.of(List.of("", "", "a\nb", ""), List.of("", "", "a\nb", "")));
    }

    @Property(tries = 150)
    void asOurWorkbook(@ForAll("tables") List<List<String>> table) throws Exception {
        Path file = Files.createTempFile("buluo", "");
        try (WorkbookWriter workbook = new WorkbookWriter(Files.newOutputStream(file))) {
            SheetWriter sheet = workbook.sheet("a", List.of());
            sheet.row(List.of(HEADING, HEADING, HEADING, HEADING));
            for (List<String> row : table) {
                sheet.row(row);
            }
        }
        assertThat(original(read(file))).isEqualTo(original(trimmed(table)));
    }

    @Property(tries = 100)
    void asAStrangersWorkbook(@ForAll("tables") List<List<String>> table) throws Exception {
        Path file = Files.createTempFile("buluo", "");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("a");
            for (int c = 0; c < 4; c++) {
                sheet.value(0, c, HEADING);
                for (int r = 0; r < table.size(); r++) {
                    sheet.value(r + 1, c, table.get(r).get(c));
                }
            }
        }
        List<List<String>> unescaped = table.stream()
                .map(row -> row.stream().map(XmlText::unescape).toList())
                .toList();
        assertThat(read(file)).isEqualTo(trimmed(unescaped));
    }
}
