package org.buluo.files.link;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.buluo.files.progress.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksFileTest {

    private static final String NUMBER = "11010120100307%04d";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyLineReadsBackAsFiveCellsWhateverItsWordsHold(String language) throws Exception {
        Path left = register("person_no", "P", "张李王赵");
        Path right = register("student_no", "S", "张陈王孙");
        Path out = folder.resolve("links.csv");
        LinkSummary summary =
                new Linking(2, Locale.forLanguageTag(language), Progress.SILENT).run(new LinkFiles(left, right, out));
        List<String> said = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(out)) {
            for (CsvRecord row : rows) {
                assertThat(row.getFieldCount()).isEqualTo(5);
                said.add(row.getField(4));
            }
        }
        assertThat(said).hasSize(1 + summary.matches() + summary.reviews()).hasSizeGreaterThan(20);
        String renamed = language.equals("zh") ? "名同姓不同；" : "same given name, other surname; ";
        assertThat(said).anyMatch(words -> words.startsWith(renamed));
        assertThat(Files.readString(out).contains("\"" + renamed)).isEqualTo(language.equals("en"));
    }

    private Path register(String key, String prefix, String surnames) throws Exception {
        StringBuilder text = new StringBuilder(key + ",name,id_no,birth_date\n");
        for (int i = 0; i < 40; i++) {
            text.append(prefix).append(i).append(',').append(surnames.charAt(i % surnames.length()));
            text.append((char) ('丁' + 37 * i)).append((char) ('五' + 53 * i)).append(',');
            text.append(NUMBER.formatted(i)).append(",2010-03-07\n");
        }
        return Files.writeString(folder.resolve(prefix + ".csv"), text);
    }
}
