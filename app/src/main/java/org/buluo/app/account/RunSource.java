package org.buluo.app.account;

/**
 * A file, or a sheet of one, whose rows a reconciliation holds.
 *
 * @param place by which lines name it
 * @param deliveryId by which it came
 * @param fileName as it was sent
 * @param sheet its label; empty for a file's only sheet with rows
 * @param kind code of the roster's kind; empty when its rows are of several
 */
public record RunSource(int place, long deliveryId, String fileName, String sheet, String kind) {}
