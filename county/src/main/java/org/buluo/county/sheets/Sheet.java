package org.buluo.county.sheets;

import java.io.Closeable;
import java.util.List;

/** A sheet that takes rows in their order. */
public interface Sheet extends Closeable {

    /**
     * Writes rows that belong together; equal neighbours in a merged column become one cell where the format can.
     *
     * @return the number of the first of them, as a spreadsheet shows it
     */
    int write(List<String[]> rows, int merged);

    /** Writes one row. @return its number, as a spreadsheet shows it */
    default int write(String... cells) {
        return write(List.<String[]>of(cells), NONE);
    }

    /** No column is merged. */
    int NONE = -1;
}
