package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.account.Decision.Ruling;

/**
 * Decisions about one child: the latest counts, separately for the school standing and for {@code aided-elsewhere};
 * a standing holds from its day (design.md §4).
 */
final class Rulings {

    private final Map<Integer, List<Decision>> byPerson = new HashMap<>();
    private final List<Decision> unused = new ArrayList<>();

    /** @param persons numbers of the persons of the universe */
    Rulings(List<Decision> decisions, Holders holders, int[] personOf, Set<Integer> persons) {
        for (Decision decision : decisions) {
            if (!decision.ruling().isAboutPair()) {
                enter(decision, holders, personOf, persons);
            }
        }
    }

    private void enter(Decision decision, Holders holders, int[] personOf, Set<Integer> persons) {
        Set<Integer> held = holders.persons(decision.leftId(), personOf);
        if (held.size() == 1 && persons.containsAll(held)) {
            byPerson.computeIfAbsent(held.iterator().next(), person -> new ArrayList<>(1))
                    .add(decision);
        } else {
            unused.add(decision);
        }
    }

    /** The decision on the school standing that holds on a day. */
    Optional<Decision> schooling(int person, LocalDate day) {
        return latest(person, day, false);
    }

    /** Whether a decision known on the day says that the other county pays. */
    Optional<Decision> aidedElsewhere(int person, LocalDate day) {
        return latest(person, day, true);
    }

    private Optional<Decision> latest(int person, LocalDate day, boolean aided) {
        Decision latest = null;
        for (Decision decision : byPerson.getOrDefault(person, List.of())) {
            boolean known = decision.on() == null || !decision.on().isAfter(day);
            boolean about = (decision.ruling() == Ruling.AIDED_ELSEWHERE) == aided;
            if (known && about && (latest == null || !isBefore(decision, latest))) {
                latest = decision;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static boolean isBefore(Decision one, Decision other) {
        return other.on() != null && (one.on() == null || one.on().isBefore(other.on()));
    }

    List<Decision> unused() {
        return unused;
    }
}
