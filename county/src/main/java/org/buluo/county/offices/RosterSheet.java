package org.buluo.county.offices;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.buluo.county.people.Household;
import org.buluo.county.rosters.Row;
import org.buluo.county.sheets.Sheet;

/** A sheet in an office's layout; the rows of one family are held back until the next family's, to be merged. */
final class RosterSheet implements Closeable {

    private final Sheet sheet;
    private final Layout layout;
    private final String source;
    private final int schoolYear;
    private final Noted noted;
    private final List<Row> family = new ArrayList<>();
    private String familyKey = "";
    private int rows;

    RosterSheet(Sheet sheet, Layout layout, String source, int schoolYear, Noted noted) {
        this.sheet = sheet;
        this.layout = layout;
        this.source = source;
        this.schoolYear = schoolYear;
        this.noted = noted;
        layout.titles().forEach(title -> sheet.write(padded(title)));
        sheet.write(layout.words());
    }

    void write(Row row) {
        String key = row.person() == null ? "" : Household.keyOf(row.person());
        if (layout.merged() == null || !key.equals(familyKey)) {
            flush();
            familyKey = key;
        }
        family.add(row);
        rows++;
    }

    private void flush() {
        if (family.isEmpty()) {
            return;
        }
        List<String[]> cells = new ArrayList<>(family.size());
        for (Row row : family) {
            cells.add(layout.cells(row, schoolYear));
        }
        int number = sheet.write(cells, layout.mergedAt());
        for (Row row : family) {
            noted.note(row, source, number++);
        }
        family.clear();
    }

    @Override
    public void close() throws IOException {
        flush();
        layout.footers().forEach(footer -> sheet.write(padded(footer.replace("#", Integer.toString(rows)))));
        sheet.close();
    }

    /** A text of a row's first cells, split at the stroke; as many cells as the table has columns. */
    private String[] padded(String text) {
        String[] parts = text.split("\\|");
        String[] cells = new String[layout.headings().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < parts.length ? parts[i] : "";
        }
        return cells;
    }
}
