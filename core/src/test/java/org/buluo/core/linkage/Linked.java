package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.core.linkage.Constraints.Pair;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/** Rows given one by one, linked, and asked about by position. */
final class Linked {

    private final List<PersonRow> rows = new ArrayList<>();
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> different = new ArrayList<>();
    private Grouping grouping;

    Linked poor(String... cells) {
        return row(RosterKind.REGISTERED_POOR, cells);
    }

    Linked roll(String... cells) {
        return row(RosterKind.ROLL, cells);
    }

    Linked population(String... cells) {
        return row(RosterKind.POPULATION, cells);
    }

    Linked row(RosterKind kind, String... cells) {
        rows.add(RowMaker.row(kind, cells));
        return this;
    }

    Linked same(int left, int right) {
        same.add(new Pair(left, right));
        return this;
    }

    Linked different(int left, int right) {
        different.add(new Pair(left, right));
        return this;
    }

    Grouping grouping() {
        if (grouping == null) {
            grouping = new RegistryLinkage().match(rows).group(new Constraints(same, different));
        }
        return grouping;
    }

    /** The person of each row, as letters in the order of first rows: {@code AAB}. */
    String persons() {
        StringBuilder out = new StringBuilder();
        List<Integer> seen = new ArrayList<>();
        for (int person : grouping().personOf()) {
            if (!seen.contains(person)) {
                seen.add(person);
            }
            out.append((char) ('A' + seen.indexOf(person)));
        }
        return out.toString();
    }

    /** The pairs in review: {@code 0-2 1-2}. */
    String reviews() {
        return String.join(
                " ",
                grouping().reviews().stream()
                        .map(review -> review.left() + "-" + review.right())
                        .toList());
    }

    List<Sign> signs(int left, int right) {
        return Stream.concat(grouping().links().stream(), grouping().reviews().stream())
                .filter(link -> link.left() == left && link.right() == right)
                .flatMap(link -> link.evidence().signs().stream())
                .toList();
    }
}
