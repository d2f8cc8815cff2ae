package org.buluo.files.determine;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.buluo.core.policy.Fact;

/**
 * Where each column stands; an absent one counts as empty.
 *
 * @param person the place of {@code person_no}; -1 when absent
 * @param facts the places of the facts that are there
 * @param known how many headings are known
 * @param twice a known heading that is there twice; empty when none is
 */
record ChildColumns(int person, Map<Fact, Integer> facts, int known, String twice) {

    private static final String PERSON = "person_no";
    private static final String BIRTH = "birth_date";

    static ChildColumns of(String[] headings) {
        int person = -1;
        Map<Fact, Integer> facts = new EnumMap<>(Fact.class);
        Set<String> seen = new HashSet<>();
        String twice = "";
        for (int i = 0; i < headings.length; i++) {
            String heading = headings[i].strip().toLowerCase(Locale.ROOT);
            Fact fact = fact(heading);
            if (fact == null && !heading.equals(PERSON) && !heading.equals(BIRTH)) {
                continue;
            }
            if (!seen.add(heading)) {
                twice = heading;
            } else if (fact != null) {
                facts.put(fact, i);
            } else if (heading.equals(PERSON)) {
                person = i;
            }
        }
        return new ChildColumns(person, facts, seen.size(), twice);
    }

    /** The cell of a fact; empty when the column or the cell is absent. */
    String cell(String[] row, Fact fact) {
        Integer at = facts.get(fact);
        return at == null || at >= row.length ? "" : row[at];
    }

    /** The person's number as it stands there. */
    String person(String[] row) {
        return person < 0 || person >= row.length ? "" : row[person];
    }

    private static Fact fact(String heading) {
        for (Fact fact : Fact.values()) {
            if (fact.column().equals(heading)) {
                return fact;
            }
        }
        return null;
    }
}
