package org.buluo.bench.linkage.score;

import java.util.HashMap;
import java.util.Map;

/** Identifiers as numbers from 0, in the order in which they were first met. */
final class Ids {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        numbers.put(id, numbers.size());
        return numbers.size() - 1;
    }

    int count() {
        return numbers.size();
    }
}
