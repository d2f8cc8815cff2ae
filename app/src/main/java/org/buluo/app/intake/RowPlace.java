package org.buluo.app.intake;

/**
 * Where a row stands.
 *
 * @param deliveryId its delivery
 * @param sheet as a reconciliation names it among its sources: empty for a file's only sheet with rows
 * @param row as a spreadsheet shows it; the first is 1
 */
public record RowPlace(long deliveryId, String sheet, int row) {}
