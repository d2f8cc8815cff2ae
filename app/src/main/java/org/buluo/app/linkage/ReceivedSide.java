package org.buluo.app.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.buluo.files.intake.heading.Field;

/**
 * A row of a pair as it was received.
 *
 * @param statedOn the day of which its file speaks
 * @param headings by column, as received
 * @param cells by column, as received
 * @param columns which column holds what
 */
public record ReceivedSide(LocalDate statedOn, List<String> headings, List<String> cells, Map<Field, Integer> columns) {

    /** What a field's cell holds; empty when there is no such column. */
    String cell(Field field) {
        Integer column = columns.get(field);
        return column == null ? "" : cell(column);
    }

    /** What a column's cell holds. */
    String cell(int column) {
        return column < cells.size() && cells.get(column) != null
                ? cells.get(column).strip()
                : "";
    }

    @Override
    public String toString() {
        return "ReceivedSide";
    }
}
