package org.buluo.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.linkage.Link;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Sources;

/** Doubtful pairs as sentences, for both children of each. */
final class Doubts {

    private final Map<Integer, List<String>> byPerson = new HashMap<>();

    Doubts(List<Link> reviews, List<PersonRow> rows, Sources sources, int[] personOf) {
        for (Link review : reviews) {
            add(personOf[review.left()], rows.get(review.right()), review, sources);
            add(personOf[review.right()], rows.get(review.left()), review, sources);
        }
    }

    private void add(int person, PersonRow other, Link review, Sources sources) {
        String place =
                sources.of(other.origin()).label() + " 第" + other.origin().row() + "行";
        byPerson.computeIfAbsent(person, key -> new ArrayList<>(1))
                .add(place + "（" + review.evidence().chinese() + "）");
    }

    List<String> of(int person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
