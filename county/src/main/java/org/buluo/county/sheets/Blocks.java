package org.buluo.county.sheets;

import java.util.List;

/** Runs of equal cells. */
final class Blocks {

    private Blocks() {}

    /** How many rows from {@code row} on have the same text in a column; 1 when it is empty. */
    static int run(List<String[]> block, int row, int column) {
        String text = block.get(row)[column];
        int end = row + 1;
        while (!text.isEmpty() && end < block.size() && block.get(end)[column].equals(text)) {
            end++;
        }
        return end - row;
    }
}
