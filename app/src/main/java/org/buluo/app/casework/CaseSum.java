package org.buluo.app.casework;

/**
 * How many matters of a kind are open with owners of a level; about a child a kind is open once.
 *
 * @param kind of the matter
 * @param level school, township or county
 * @param open how many
 * @param overdue how many of these are past their day
 */
public record CaseSum(String kind, String level, int open, int overdue) {}
