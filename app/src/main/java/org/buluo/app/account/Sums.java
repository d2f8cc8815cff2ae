package org.buluo.app.account;

/** What a list of children comes to. */
public record Sums(long children, long dueFen, long paidFen) {}
