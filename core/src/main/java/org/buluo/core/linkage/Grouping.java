package org.buluo.core.linkage;

import java.util.List;

/**
 * Rows grouped to persons.
 *
 * @param personOf for each row the position of the first row of its person, so that a person's number is that of
 *     its earliest row
 * @param links the links that join each person's rows as a tree, {@code left} before {@code right} by position
 * @param reviews pairs that a person should look at, {@code left} before {@code right}; no two rows of one person
 */
public record Grouping(int[] personOf, List<Link> links, List<Link> reviews) {}
