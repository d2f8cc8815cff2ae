package org.buluo.core.roster;

/**
 * Where a row stands.
 *
 * @param source the number of a source in {@link Rosters#sources()}; ascends in the order of file name and sheet
 * @param row the row as a spreadsheet shows it; the first is 1
 */
public record Origin(int source, int row) implements Comparable<Origin> {

    @Override
    public int compareTo(Origin other) {
        return source != other.source ? Integer.compare(source, other.source) : Integer.compare(row, other.row);
    }
}
