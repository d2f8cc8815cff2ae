package org.buluo.core.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.buluo.core.roster.PersonRow;

/**
 * Who says what of one aspect.
 *
 * <p><b>What is sound.</b> A value is held right when at least two bodies that answer for rosters of their own state it
 * and fewer state any other. When as many state one value as another, nobody is held right.
 */
final class Votes {

    private final Map<String, Set<Witness>> witnesses = new LinkedHashMap<>();
    private final Map<String, List<Proof>> proofs = new LinkedHashMap<>();

    /** @param says what a row states; empty for nothing that counts */
    static Votes of(List<PersonRow> rows, Function<PersonRow, String> says) {
        Votes votes = new Votes();
        for (PersonRow row : rows) {
            String value = says.apply(row);
            Witness witness = Witness.of(row);
            if (!value.isEmpty() && witness != null) {
                votes.witnesses.computeIfAbsent(value, v -> new HashSet<>(4)).add(witness);
                votes.proofs
                        .computeIfAbsent(value, v -> new ArrayList<>(2))
                        .add(new Proof(row.origin(), row.kind(), value));
            }
        }
        return votes;
    }

    Set<String> values() {
        return witnesses.keySet();
    }

    int count(String value) {
        return witnesses.getOrDefault(value, Set.of()).size();
    }

    /** The value that is held right; empty when there is none. */
    String agreed() {
        String best =
                values().stream().max(Comparator.comparingInt(this::count)).orElse("");
        boolean alone = values().stream().noneMatch(other -> !other.equals(best) && count(other) == count(best));
        return alone && count(best) > 1 ? best : "";
    }

    /** The only value that anybody states; empty when there are several or none. */
    String only() {
        return values().size() == 1 ? values().iterator().next() : "";
    }

    /** Whether a value stands against others that as many state, and nobody is outvoted by it. */
    boolean isEven(String value) {
        int most = values().stream().mapToInt(this::count).max().orElse(0);
        return values().size() > 1
                && count(value) == most
                && values().stream().anyMatch(other -> !other.equals(value) && count(other) == most);
    }

    List<Proof> proofs(String value) {
        return List.copyOf(proofs.getOrDefault(value, List.of()));
    }

    /** The rows that state any other value. */
    List<Proof> proofsAgainst(String value) {
        return proofs.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(value))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
