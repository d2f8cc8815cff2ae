package org.buluo.files.intake;

import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;

/**
 * What stands over the rows of a table, for a place that shows them again.
 *
 * @param file the file's name
 * @param sheet the sheet's own name, also of a file's only sheet; empty for a format without sheets
 * @param kind of most rows of the sheet
 * @param row the last row of the headings; rows after it are the table's, until the next table of the sheet
 * @param headings by column, as received
 * @param columns which column holds what; a field that the sheet does not have is missing
 */
public record SheetHead(
        String file, String sheet, RosterKind kind, int row, List<String> headings, Map<Field, Integer> columns) {}
