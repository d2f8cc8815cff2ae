package org.buluo.app.aid.web;

/**
 * What waits for somebody.
 *
 * @param key of what is to be done
 * @param count of how many
 * @param url where these stand
 */
record NextStep(String key, long count, String url) {}
