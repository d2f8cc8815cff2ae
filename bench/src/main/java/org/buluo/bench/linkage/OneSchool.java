package org.buluo.bench.linkage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pupils of the largest school on a roll. */
final class OneSchool {

    private final Set<String> keys = new HashSet<>();

    private OneSchool() {}

    /** Writes the first so many rows of it as a roll of its own. */
    static OneSchool write(Path roll, int rows, Path file) throws IOException {
        Map<String, Integer> sizes = new HashMap<>();
        int column = column(roll);
        try (CsvReader<CsvRecord> all = CsvReader.builder().ofCsvRecord(roll)) {
            all.forEach(row -> sizes.merge(row.getField(column), 1, Integer::sum));
        }
        String largest = sizes.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
        OneSchool school = new OneSchool();
        try (CsvReader<CsvRecord> all = CsvReader.builder().ofCsvRecord(roll);
                CsvWriter out = CsvWriter.builder().build(file)) {
            for (CsvRecord row : all) {
                boolean heading = row.getStartingLineNumber() == 1;
                if (heading || school.size() < rows && row.getField(column).equals(largest)) {
                    out.writeRecord(row.getFields());
                    if (!heading) {
                        school.keys.add(row.getField(0));
                    }
                }
            }
        }
        return school;
    }

    private static int column(Path roll) throws IOException {
        try (CsvReader<CsvRecord> all = CsvReader.builder().ofCsvRecord(roll);
                Stream<CsvRecord> rows = all.stream()) {
            List<String> headings = rows.findFirst().orElseThrow().getFields();
            return headings.indexOf("school");
        }
    }

    int size() {
        return keys.size();
    }

    /** How many of its matches two files of links have in common. */
    String agreement(Path full, Path alone) throws IOException {
        Set<String> there = matches(full);
        Set<String> here = matches(alone);
        Set<String> both = new HashSet<>(there);
        both.retainAll(here);
        return "%d matches in the full run, %d against what is known, %d of them the same"
                .formatted(there.size(), here.size(), both.size());
    }

    private Set<String> matches(Path links) throws IOException {
        try (CsvReader<CsvRecord> all = CsvReader.builder().ofCsvRecord(links);
                Stream<CsvRecord> rows = all.stream()) {
            return rows.filter(row ->
                            keys.contains(row.getField(1)) && row.getField(3).equals("match"))
                    .map(row -> row.getField(0) + ' ' + row.getField(1))
                    .collect(Collectors.toSet());
        }
    }
}
