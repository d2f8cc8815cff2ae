package org.buluo.files.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hands rows on with merged cells filled in: the text of an area's first cell stands in the first column of each of
 * its rows, and its other columns are empty. So a family's number stands in every row of the family, and a title over
 * all columns stands once. A row that has nothing of its own is not handed on.
 */
final class MergingSink {

    /** An area that has begun. */
    private record Open(int lastRow, int column, int lastColumn, String text) {}

    private final RowSink sink;
    private final List<Open> open = new ArrayList<>();
    private final List<Open> coming = new ArrayList<>();
    private MergedAreas areas = MergedAreas.NONE;
    private int next;
    private boolean[] filled = new boolean[16];

    MergingSink(RowSink sink) {
        this.sink = sink;
    }

    /** A sheet begins. @param known its areas as far as they are known beforehand */
    void sheet(String name, MergedAreas known) {
        open.clear();
        coming.clear();
        areas = known.sorted();
        next = 0;
        sink.sheet(name);
    }

    /** An area begins in the row that is handed on next. */
    void begin(int lastRow, int column, int lastColumn, String text) {
        if (!text.isEmpty()) {
            coming.add(new Open(lastRow, column, lastColumn, text));
        }
    }

    /** A row. @param cells its texts, without those that areas above give it; null for empty */
    void row(int number, String[] cells, int count) {
        if (open.isEmpty() && coming.isEmpty() && (next == areas.count() || areas.firstRow(next) > number)) {
            hand(number, cells, count, 0);
            return;
        }
        open.removeIf(area -> area.lastRow() < number);
        int old = open.size();
        beginKnown(number, cells, count);
        open.addAll(coming);
        coming.clear();
        String[] merged = Arrays.copyOf(cells, Math.max(count, width()));
        open.forEach(area -> Arrays.fill(
                merged,
                Math.min(area.column() + 1, merged.length),
                Math.min(area.lastColumn() + 1, merged.length),
                null));
        for (Open area : open.subList(0, old)) {
            merged[area.column()] = null;
        }
        if (isBlank(merged)) {
            return;
        }
        filled = new boolean[merged.length];
        for (Open area : open) {
            merged[area.column()] = area.text();
        }
        for (Open area : open.subList(0, old)) {
            filled[area.column()] = true;
        }
        hand(number, merged, merged.length, merged.length);
    }

    private void beginKnown(int number, String[] cells, int count) {
        for (; next < areas.count() && areas.firstRow(next) <= number; next++) {
            int column = areas.firstColumn(next);
            boolean here = areas.firstRow(next) == number && column < count && cells[column] != null;
            begin(areas.lastRow(next), column, areas.lastColumn(next), here ? cells[column] : "");
        }
    }

    private int width() {
        int width = 0;
        for (Open area : open) {
            width = Math.max(width, area.column() + 1);
        }
        return width;
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (cell != null && !cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void hand(int number, String[] cells, int count, int mayBeFilled) {
        int length = count;
        while (length > 0 && (cells[length - 1] == null || cells[length - 1].isEmpty())) {
            length--;
        }
        if (length == 0) {
            return;
        }
        String[] row = Arrays.copyOf(cells, length);
        for (int i = 0; i < length; i++) {
            row[i] = row[i] == null ? "" : row[i];
        }
        sink.row(number, row);
        for (int i = 0; i < mayBeFilled; i++) {
            if (filled[i]) {
                sink.merged(number, i);
            }
        }
    }
}
