package org.buluo.app.account;

/**
 * Something that a list is narrowed by.
 *
 * @param label what
 * @param value to what
 * @param without the address of the list without it
 */
public record FilterChip(String label, String value, String without) {}
