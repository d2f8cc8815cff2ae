package org.buluo.core.linkage;

import java.util.List;
import java.util.Set;

/**
 * Rows grouped to persons.
 *
 * @param personOf for each row the position of the first row of its person, so that a person's number is that of
 *     its earliest row
 * @param links the links that join each person's rows as a tree, {@code left} before {@code right} by position
 * @param reviews pairs that a person should look at, {@code left} before {@code right}; no two rows of one person
 * @param borrowed rows by position whose identity number is another person's, so that it tells nothing of theirs
 */
public record Grouping(int[] personOf, List<Link> links, List<Link> reviews, Set<Integer> borrowed) {

    /** Where every number is taken for the row's own. */
    public Grouping(int[] personOf, List<Link> links, List<Link> reviews) {
        this(personOf, links, reviews, Set.of());
    }
}
