package org.buluo.county;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.linkage.Evidence;
import org.buluo.core.linkage.Grouping;
import org.buluo.core.linkage.Link;
import org.buluo.core.linkage.Linkage;
import org.buluo.core.linkage.Matching;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Sources;

/** Links every row right, by the truth. */
record Oracle(Map<String, String> personOfRow, Sources sources) implements Linkage {

    static Oracle of(MadeCounty county, Sources sources) {
        Map<String, String> persons = new HashMap<>();
        county.csv("truth/persons.csv").forEach(row -> persons.put(row[1] + ":" + row[2], row[0]));
        return new Oracle(persons, sources);
    }

    /** Whom a row truly states. */
    String person(PersonRow row) {
        String label = sources.of(row.origin()).label();
        return personOfRow.getOrDefault(
                label + ":" + row.origin().row(),
                "nobody " + label + row.origin().row());
    }

    @Override
    public Matching match(List<? extends PersonRow> rows) {
        Map<String, Integer> first = new HashMap<>();
        int[] personOf = new int[rows.size()];
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < personOf.length; i++) {
            Integer earlier = first.putIfAbsent(person(rows.get(i)), i);
            personOf[i] = earlier == null ? i : earlier;
            if (earlier != null) {
                links.add(new Link(earlier, i, 1, Link.Band.MATCH, new Evidence(List.of())));
            }
        }
        return constraints -> new Grouping(personOf, links, List.of());
    }
}
