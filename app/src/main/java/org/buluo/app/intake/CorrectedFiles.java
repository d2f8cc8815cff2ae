package org.buluo.app.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.files.intake.heading.OriginColumns;
import org.buluo.files.table.Neutral;

/** Notes from which files the rows of a returned workbook came, by its columns 来源文件 and 来源行. */
final class CorrectedFiles {

    private final Map<String, Integer> rows = new TreeMap<>();
    private int file = -1;
    private int row = -1;

    void sheet() {
        file = -1;
        row = -1;
    }

    void row(String[] cells) {
        if (cells.length < OriginColumns.ALL.size() && file < 0) {
            return;
        }
        List<String> all = Arrays.asList(cells);
        if (all.contains(OriginColumns.FILE) && all.contains(OriginColumns.ROW)) {
            file = all.lastIndexOf(OriginColumns.FILE);
            row = all.lastIndexOf(OriginColumns.ROW);
        } else if (file >= 0 && Math.max(file, row) < cells.length) {
            String name = Neutral.original(cells[file].strip());
            if (!name.isEmpty() && !cells[row].isBlank()) {
                rows.merge(name, 1, Integer::sum);
            }
        }
    }

    /** How many rows correct one of each file. */
    Map<String, Integer> rows() {
        return rows;
    }
}
