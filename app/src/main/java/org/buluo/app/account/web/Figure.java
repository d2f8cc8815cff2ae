package org.buluo.app.account.web;

/**
 * A big number that leads to its list.
 *
 * @param key of its name
 * @param count the number
 * @param url of the list
 * @param tone good, warn, bad or nothing
 */
record Figure(String key, long count, String url, String tone) {}
