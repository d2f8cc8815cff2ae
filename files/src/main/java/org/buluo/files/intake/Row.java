package org.buluo.files.intake;

import java.util.BitSet;

/**
 * A row as the file holds it.
 *
 * @param number as a spreadsheet shows it
 * @param cells from column A on; the {@code '} before a formula sign is taken off
 * @param merged columns filled in from a merged area
 */
record Row(int number, String[] cells, BitSet merged) {

    /** Whether no cell but those filled in from above holds anything. */
    boolean blank() {
        for (int i = 0; i < cells.length; i++) {
            if (!merged.get(i) && !cells[i].isBlank()) {
                return false;
            }
        }
        return true;
    }
}
