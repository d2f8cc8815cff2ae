package org.buluo.app.linkage;

/**
 * A file or sheet whose rows a reconciliation read.
 *
 * @param deliveryId by which it was received
 * @param fileName the file's name
 * @param sheet the sheet's label; empty for a file's only sheet with rows
 * @param kind the code of its kind
 */
public record PairSource(long deliveryId, String fileName, String sheet, String kind) {

    /** As a row's address begins: the file, and the sheet where there are several. */
    public String label() {
        return sheet.isEmpty() ? fileName : fileName + " · " + sheet;
    }
}
