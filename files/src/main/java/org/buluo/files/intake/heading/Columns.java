package org.buluo.files.intake.heading;

import java.util.Arrays;
import java.util.List;

/**
 * Which column of a sheet holds what, and what every column is called.
 *
 * @param of by field's ordinal, the column; -1 when there is none
 * @param headings the columns' headings in plain form, unlisted ones too; empty where there is none
 * @param written the columns' headings as received, a group's heading before its own
 * @param origin the columns by which a returned workbook tells where its rows came from
 */
public record Columns(int[] of, List<String> headings, List<String> written, OriginColumns origin) {

    /** The column of a field; -1 when there is none. */
    public int column(Field field) {
        return of[field.ordinal()];
    }

    /** Whether there is a column for the field. */
    public boolean has(Field field) {
        return column(field) >= 0;
    }

    /** The heading of a field's column as received; empty when there is none. */
    public String writtenOf(Field field) {
        return has(field) ? written.get(column(field)) : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Columns that && Arrays.equals(of, that.of) && headings.equals(that.headings);
    }

    @Override
    public int hashCode() {
        return headings.hashCode();
    }
}
