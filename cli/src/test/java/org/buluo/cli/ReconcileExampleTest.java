package org.buluo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example from its files to the files that come of it. */
class ReconcileExampleTest {

    private static final Path EXAMPLE = Path.of("../core/src/test/resources/example");
    private static final List<String> ACCOUNT = List.of(
            "person_no", "student_no", "aid_standing", "school_standing", "stage", "grade", "due_fen", "paid_fen");
    private static final List<String> VERDICT = List.of("provision", "verdict", "amount_fen", "reason", "missing");

    @TempDir
    private Path dir;

    @Test
    void theExampleComesOutAsItsTablesSay() throws IOException {
        Path out = dir.resolve("out");
        CommandRun run = CommandRun.of(
                "reconcile",
                EXAMPLE.resolve("in").toString(),
                "--term",
                "2019-autumn",
                "--as-of",
                "2019-12-31",
                "--decisions",
                EXAMPLE.resolve("decisions.csv").toString(),
                "--out",
                out.toString());

        assertThat(run.err()).doesNotContain("fault");
        assertThat(run.status()).isZero();
        accounts(out);
        verdicts(out);
        assertThat(Files.readString(out.resolve("summary.json")))
                .contains("\"in\": 349,", "\"kept\": 339,", "\"returned\": 10,", "\"universe\": 133,")
                .contains("\"outside_register\": 3,", "\"decisions_unused\": 1,", "\"lines\": 61,")
                .contains("\"successful_fen\": 3107500,", "\"paid_fen\": 3012500,", "\"unmatched_fen\": 95000");
    }

    /** Lines of children who have a number of their own are compared one by one, the few others as a whole. */
    private static void accounts(Path out) throws IOException {
        List<NamedCsvRecord> expected = read(EXAMPLE.resolve("expected/account.csv"));
        List<NamedCsvRecord> written = read(out.resolve("account.csv"));
        assertThat(written.stream().map(line -> cells(line, ACCOUNT)))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(line -> cells(line, ACCOUNT)).toList());
    }

    private static void verdicts(Path out) throws IOException {
        Map<String, String> students = new HashMap<>();
        read(out.resolve("account.csv"))
                .forEach(line -> students.put(line.getField("universe_id"), line.getField("student_no")));
        Stream<String> written = read(out.resolve("entitlements.csv")).stream()
                .map(line -> line.getField("person_no") + "," + students.get(line.getField("universe_id")) + ","
                        + cells(line, VERDICT));
        List<String> expected = read(EXAMPLE.resolve("expected/entitlements.csv")).stream()
                .map(line ->
                        line.getField("person_no") + "," + line.getField("student_no") + "," + cells(line, VERDICT))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(written.toList()).containsAll(expected);
    }

    private static String cells(NamedCsvRecord line, List<String> columns) {
        return String.join(",", columns.stream().map(line::getField).toList());
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
