package org.buluo.app.intake;

import java.util.Map;
import org.buluo.files.intake.heading.Field;

/**
 * A row that a template is filled with.
 *
 * @param cells what it says of each field
 * @param file the file whose row is corrected by sending it in again
 * @param sheet that row's sheet
 * @param row that row's number
 */
record TemplateRow(Map<Field, String> cells, String file, String sheet, String row) {
    @Override
    public String toString() {
        return "TemplateRow[" + file + "#" + sheet + ":" + row + "]";
    }
}
