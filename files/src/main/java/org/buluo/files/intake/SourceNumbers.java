package org.buluo.files.intake;

/**
 * Numbers the sheets with rows of one file. Each file has a range of its own, so that no file waits for another to
 * tell how many sheets it has.
 */
final class SourceNumbers {

    /** Far more sheets than any workbook of an office; the numbers still reach for half a million files. */
    static final int MOST_SHEETS = 1 << 12;

    private final int first;
    private int used;

    private SourceNumbers(int first) {
        this.first = first;
    }

    /** @param place of the file in its folder, from 0 */
    static SourceNumbers ofFile(int place) {
        return new SourceNumbers(Math.multiplyExact(place, MOST_SHEETS));
    }

    boolean isUsedUp() {
        return used == MOST_SHEETS;
    }

    int next() {
        return first + used++;
    }
}
