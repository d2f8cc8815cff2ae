package org.buluo.app.aid.web;

/**
 * A figure of the way that awards go, which opens the list of exactly that many.
 *
 * @param key of its name
 * @param count how many
 * @param fen how much together; -1 when it is no money
 * @param url of the list
 * @param tone {@code good}, {@code warn}, {@code bad} or nothing
 */
record Station(String key, long count, long fen, String url, String tone) {}
