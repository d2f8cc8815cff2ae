package org.buluo.app.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.PersonRow;

/** Which children of the account rosters put into one household: by its number, or by one guardian's number. */
final class HouseholdsOfChildren {

    /** A list of a village under one number, or an office's number given for every child, is no household. */
    private static final int LARGEST = 12;

    private final List<ChildAccount> children;
    private final Map<String, Set<Integer>> members = new HashMap<>();

    HouseholdsOfChildren(Reconciled account) {
        children = account.children();
        for (int place = 0; place < children.size(); place++) {
            int child = place;
            children.get(place).rows().stream()
                    .flatMap(HouseholdsOfChildren::keys)
                    .forEach(key ->
                            members.computeIfAbsent(key, one -> new TreeSet<>()).add(child));
        }
    }

    /**
     * The others of a row's household.
     *
     * @param row one of the child's, or of nobody
     * @param place of the child whose row it is; -1 for nobody's
     * @return places of children, in the account's order
     */
    List<Integer> others(PersonRow row, int place) {
        Set<Integer> found = new LinkedHashSet<>();
        Stream<PersonRow> rows = place < 0 ? Stream.of(row) : children.get(place).rows().stream();
        rows.flatMap(HouseholdsOfChildren::keys)
                .map(key -> members.getOrDefault(key, Set.of()))
                .filter(household -> household.size() <= LARGEST)
                .forEach(found::addAll);
        found.remove(place);
        List<Integer> sorted = new ArrayList<>(found);
        sorted.sort(null);
        return sorted;
    }

    private static Stream<String> keys(PersonRow row) {
        Stream.Builder<String> keys = Stream.builder();
        if (!row.householdNumber().isEmpty()) {
            keys.add(row.kind() + " " + row.householdNumber());
        }
        if (row.guardianId().isSound()) {
            keys.add("guardian " + row.guardianId().code());
        }
        return keys.build();
    }
}
