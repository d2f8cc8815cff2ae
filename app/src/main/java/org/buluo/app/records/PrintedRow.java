package org.buluo.app.records;

import java.util.List;
import org.buluo.app.paper.PaperRow;

/**
 * A frozen row: a provision of a child. Its key is {@code household:child:provision}, in which {@code -} stands for "none
 * due" and {@code 0} for what a family's slip does not tell.
 *
 * @param home names the household
 * @param child names the child
 * @param about what the row is about
 * @param township to which it belongs; empty when not known
 * @param cells as frozen
 */
public record PrintedRow(String home, String child, String about, String township, List<String> cells) {

    /** Of a child of whom a slip does not tell. */
    static final String UNTOLD = "0";

    /** Of a child to whom nothing is due. */
    static final String NONE = "-";

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

    /** Whether it names a provision or money. */
    public boolean isAid() {
        return !about.equals(UNTOLD) && !about.equals(NONE);
    }

    /** A row holds names. */
    @Override
    public String toString() {
        return "PrintedRow[" + home + ":" + child + "]";
    }
}
