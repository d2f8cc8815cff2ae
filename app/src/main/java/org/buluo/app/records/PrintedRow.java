package org.buluo.app.records;

import java.util.List;
import org.buluo.app.paper.PaperRow;

/**
 * A frozen row: a provision of a child. Its key is {@code household:child:provision}, in which {@code -} stands for "none
 * due" and {@code 0}, with a number behind it, for what a family's slip does not tell.
 *
 * @param home names the household
 * @param child names the child
 * @param about what the row is about
 * @param township to which it belongs; empty when not known
 * @param cells as frozen
 */
public record PrintedRow(String home, String child, String about, String township, List<String> cells) {

    private static final String UNTOLD = "0";

    static PrintedRow of(PaperRow row) {
        String[] parts = row.key().split(":", 3);
        return new PrintedRow(parts[0], parts[1], parts[2], row.township(), row.cells());
    }

    /** What stands in a cell. */
    public String get(Cell cell) {
        return cells.get(cell.ordinal());
    }

    /** The same, for templates. */
    public String get(String cell) {
        return get(Cell.valueOf(cell));
    }

    /** Whether a family's slip tells it. */
    boolean isTold() {
        return !about.split(":", 2)[0].equals(UNTOLD);
    }

    /** A row holds names. */
    @Override
    public String toString() {
        return "PrintedRow[" + home + ":" + child + "]";
    }
}
