package org.buluo.core.account;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.Rosters;

/**
 * Numbers of grown-ups that may stand on a child's row of the register: two register rows state them, or a row that
 * is a child's by all else it says and a resident of another name. Only the owner's rows can tell whose they are.
 */
final class SharedNumbers {

    private SharedNumbers() {}

    /** @param grown whether a register row's number is surely a grown-up's */
    static Set<Long> of(Rosters rosters, Predicate<RegisteredPoor> grown) {
        List<RegisteredPoor> rows =
                rosters.registeredPoor().stream().filter(grown).toList();
        Set<Long> shared = statedTwice(rows);
        Map<Long, PersonName> children = new HashMap<>();
        for (RegisteredPoor row : rows) {
            if (StudyState.saysChild(List.of(row))) {
                children.put(row.id().code(), row.name());
            }
        }
        for (Resident row : rosters.residents()) {
            PersonName name = children.get(row.id().code());
            if (name != null && !name.equals(row.name())) {
                shared.add(row.id().code());
            }
        }
        return shared;
    }

    private static Set<Long> statedTwice(List<RegisteredPoor> rows) {
        long[] codes = rows.stream().mapToLong(row -> row.id().code()).toArray();
        Arrays.parallelSort(codes);
        Set<Long> twice = new HashSet<>();
        for (int i = 1; i < codes.length; i++) {
            if (codes[i] == codes[i - 1]) {
                twice.add(codes[i]);
            }
        }
        return twice;
    }
}
