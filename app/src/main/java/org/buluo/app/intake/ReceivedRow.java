package org.buluo.app.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;

/**
 * A row as it was received.
 *
 * @param place where it stands
 * @param fileName its delivery's name
 * @param kind of most rows of its sheet; null when that is not known
 * @param statedOn from when on it holds, as its sender said
 * @param headings by column, as received
 * @param cells by column, as received; personal values stand in it as they are
 * @param columns which column holds what; a field without a column is missing
 */
public record ReceivedRow(
        RowPlace place,
        String fileName,
        RosterKind kind,
        LocalDate statedOn,
        List<String> headings,
        List<String> cells,
        Map<Field, Integer> columns) {

    /** What the row says of a field; empty when it says nothing. */
    public String cell(Field field) {
        Integer column = columns.get(field);
        return column == null || column >= cells.size() ? "" : cells.get(column);
    }

    @Override
    public String toString() {
        return "ReceivedRow[" + place + "]";
    }
}
