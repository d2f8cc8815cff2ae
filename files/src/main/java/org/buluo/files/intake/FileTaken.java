package org.buluo.files.intake;

import java.util.List;
import org.buluo.files.intake.spool.Spool;

/**
 * What came of one file.
 *
 * @param file its name
 * @param sheets its sheets that hold anything, in the workbook's order
 * @param spool its rows with something wrong; null when it was refused
 * @param refused why it was refused whole; empty when it was read
 */
record FileTaken(String file, List<SheetTaken> sheets, Spool spool, String refused) {

    static FileTaken refused(String file, String reason) {
        return new FileTaken(file, List.of(), null, reason);
    }

    /** Sheets with rows. */
    List<SheetTaken> withRows() {
        return sheets.stream().filter(sheet -> sheet.in() > 0).toList();
    }

    /** How a sheet is named in what we write: not at all when it is the only one with rows. */
    String nameOf(SheetTaken sheet) {
        List<SheetTaken> rows = withRows();
        boolean only = rows.isEmpty() ? sheets.size() == 1 : rows.size() == 1 && rows.get(0) == sheet;
        return only ? "" : sheet.name;
    }
}
