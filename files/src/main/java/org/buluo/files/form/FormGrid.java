package org.buluo.files.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The texts of a sheet. A cell that is part of one merged down shows its text too; one merged across shows it in its
 * first column alone.
 */
final class FormGrid {

    private final List<String[]> rows = new ArrayList<>();
    private final List<BitSet> merged = new ArrayList<>();

    /** Adds a row. @param filled columns whose text comes from the merged cell above */
    void add(String[] cells, BitSet filled) {
        rows.add(cells);
        merged.add(filled);
    }

    int size() {
        return rows.size();
    }

    String[] cells(int row) {
        return rows.get(row);
    }

    BitSet merged(int row) {
        return merged.get(row);
    }

    String text(int row, int column) {
        String[] cells = rows.get(row);
        return column < cells.length ? cells[column].strip() : "";
    }

    /** How many cells of a row hold text. */
    int filled(int row) {
        int filled = 0;
        for (String cell : cells(row)) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
