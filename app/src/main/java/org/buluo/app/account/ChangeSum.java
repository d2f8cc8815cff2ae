package org.buluo.app.account;

/**
 * How many children changed alike since the reconciliation before.
 *
 * @param what changed: aid, schooling, school, due, paid, new, gone
 * @param from what it was; empty where that does not count
 * @param to what it is; empty where that does not count
 * @param children how many
 */
public record ChangeSum(String what, String from, String to, int children) {}
