package org.buluo.app.account;

/**
 * A file that a reconciliation read.
 *
 * @param deliveryId by which it came
 * @param fileName as it was sent
 * @param sha256 of its content
 */
public record RunInput(long deliveryId, String fileName, String sha256) {}
