package org.buluo.app.account.web;

/**
 * Something that a list is narrowed by.
 *
 * @param label what
 * @param value to what
 * @param without the address of the list without it
 */
record Chip(String label, String value, String without) {}
