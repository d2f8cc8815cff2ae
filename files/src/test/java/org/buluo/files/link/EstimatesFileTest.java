package org.buluo.files.link;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.files.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimatesFileTest {

    private static final int LARGE = 90;
    private static final int SMALL = 3;

    @TempDir
    Path folder;

    private Path out;
    private Map<String, NamedCsvRecord> units;
    private LinkSummary summary;

    /** A large township and a small one; the small one's children go to a school written with a comma. */
    @BeforeEach
    void link() throws Exception {
        StringBuilder left = new StringBuilder("person_no,name,id_no,township\n");
        StringBuilder right = new StringBuilder("student_no,name,id_no,township,school\n");
        for (int i = 0; i < LARGE + SMALL; i++) {
            boolean large = i < LARGE;
            String name = "向" + (char) ('丁' + 37 * i) + (char) ('五' + 53 * i);
            String who = name + ",11010120100307%04d".formatted(i) + (large ? ",长梁镇" : ",长梁乡");
            left.append("P").append(i).append(',').append(who).append('\n');
            right.append("S").append(i).append(',').append(who);
            right.append(large ? ",长梁中心小学\n" : ",\"长梁乡小学,二部\"\n");
        }
        out = folder.resolve("estimates.csv");
        Path l = Files.writeString(folder.resolve("l.csv"), left);
        Path r = Files.writeString(folder.resolve("r.csv"), right);
        summary = new Linking(2, Locale.ENGLISH, Progress.SILENT)
                .run(new LinkFiles(l, r, folder.resolve("links.csv")).estimating(out));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(out)) {
            units = rows.stream().collect(Collectors.toMap(row -> row.getField("unit"), row -> row));
        }
    }

    @Test
    void everyTownshipAndSchoolHasItsLineAndTheMatchesAddUp() throws Exception {
        assertThat(Files.readString(out))
                .startsWith("unit_kind,unit,linked,precision,precision_low,precision_high,expected,recall,recall_low,"
                        + "recall_high\n");
        assertThat(units).containsOnlyKeys("长梁镇", "长梁乡", "长梁中心小学", "长梁乡小学,二部");
        for (String kind : List.of("township", "school")) {
            assertThat(units.values().stream()
                            .filter(unit -> unit.getField("unit_kind").equals(kind))
                            .mapToInt(unit -> Integer.parseInt(unit.getField("linked")))
                            .sum())
                    .isEqualTo(summary.matches())
                    .isGreaterThan(LARGE / 2);
        }
    }

    @Test
    void theRangesHoldTheShareAndASmallUnitsAreWide() {
        for (NamedCsvRecord unit : units.values()) {
            for (String share : List.of("precision", "recall")) {
                assertThat(number(unit, share)).isBetween(number(unit, share + "_low"), number(unit, share + "_high"));
            }
        }
        assertThat(number(units.get("长梁镇"), "recall_low")).isGreaterThan(0.9);
        assertThat(number(units.get("长梁乡"), "recall_low")).isLessThan(0.5);
        assertThat(number(units.get("长梁乡"), "precision_low")).isLessThan(0.5);
    }

    private static double number(NamedCsvRecord unit, String column) {
        return Double.parseDouble(unit.getField(column));
    }
}
