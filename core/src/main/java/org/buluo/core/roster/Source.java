package org.buluo.core.roster;

/**
 * A file, or a sheet of a workbook, that rows came from.
 *
 * @param file the file's name without folders
 * @param sheet the sheet's name; empty when the file has a single sheet with rows
 */
public record Source(String file, String sheet) {

    /** As {@code links.csv} names it: the file, or {@code file#sheet}. */
    public String label() {
        return sheet.isEmpty() ? file : file + "#" + sheet;
    }
}
