package org.buluo.core.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The worked example's files as plain tables; reading real files is another module's business. */
final class ExampleTables {

    /** One row under its headings. @param number as a spreadsheet shows it */
    record Row(int number, Map<String, String> cells) {

        String get(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    private ExampleTables() {}

    static Path file(String name) {
        return Path.of("src/test/resources/example", name);
    }

    /** Rows under the first line that has the heading; what stands above and totals below are not rows. */
    static List<Row> read(String name, String heading) {
        try {
            List<String> lines = Files.readAllLines(file(name));
            int top = 0;
            while (!split(lines.get(top)).contains(heading)) {
                top++;
            }
            return rows(lines, top);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(List<String> lines, int top) {
        List<String> headings = split(lines.get(top));
        List<Row> rows = new ArrayList<>();
        for (int i = top + 1; i < lines.size(); i++) {
            List<String> cells = split(lines.get(i));
            Map<String, String> row = new HashMap<>();
            for (int j = 0; j < cells.size() && j < headings.size(); j++) {
                row.put(headings.get(j), cells.get(j));
            }
            if (!cells.get(0).startsWith("合计") && !cells.get(0).startsWith("填表")) {
                rows.add(new Row(i + 1, row));
            }
        }
        return rows;
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
