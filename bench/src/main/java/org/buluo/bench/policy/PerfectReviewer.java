package org.buluo.bench.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Decision.Ruling;
import org.buluo.core.account.LinkedRows;
import org.buluo.core.account.Reconciled;
import org.buluo.core.linkage.Link;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;

/**
 * Decides, as one who knows the truth, on what is open and on nothing else: doubtful pairs, and lines with an owner. Of
 * such a line it says which rows are another child's, which other line or stray row is the same child, and, when that does not help,
 * where the child is at school. Its decisions are lines of a file for {@code --decisions}.
 */
final class PerfectReviewer {

    private final CountyTruth truth;
    private final Set<String> decisions = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> lists = new HashSet<>();

    PerfectReviewer(CountyTruth truth) {
        this.truth = truth;
    }

    /** All decisions made so far, under their headings. */
    List<String> file() {
        List<String> lines = new ArrayList<>(decisions.size() + 1);
        lines.add("left_id,right_id,decision,by,on,note");
        lines.addAll(decisions);
        return lines;
    }

    /**
     * Looks through an account.
     *
     * @param standings whether to say where children are, for linking rows alone did not settle them
     * @return how many decisions were new
     */
    int review(Reconciled account, boolean standings) {
        int before = decisions.size();
        for (LinkedRows link : account.links()) {
            if (link.band() == Link.Band.REVIEW) {
                pair(account, link.left(), link.right());
            }
        }
        Map<String, List<ChildAccount>> lines = new HashMap<>();
        seen.clear();
        lists.clear();
        for (ChildAccount line : account.children()) {
            look(account, line);
            lines.computeIfAbsent(truth.person(line, account.sources()), person -> new ArrayList<>(1))
                    .add(line);
        }
        for (ChildAccount line : account.children()) {
            if (!line.caseOwner().isEmpty()) {
                open(account, line, lines, standings);
            }
        }
        return decisions.size() - before;
    }

    private void look(Reconciled account, ChildAccount line) {
        for (PersonRow row : line.rows()) {
            if (row.kind() != RosterKind.BANK_RETURN) {
                seen.add(id(account, row.origin()));
                lists.add(account.sources().of(row.origin()).label());
            }
        }
    }

    /** Rows of a person that are on no child's line, because they look like somebody else's. */
    private List<String> strays(String person) {
        return truth.rows(person).stream()
                .filter(row -> lists.contains(row.substring(0, row.lastIndexOf(','))))
                .map(row -> row.substring(0, row.lastIndexOf(',')) + ":" + row.substring(row.lastIndexOf(',') + 1))
                .filter(row -> !seen.contains(row))
                .toList();
    }

    private void open(Reconciled account, ChildAccount line, Map<String, List<ChildAccount>> lines, boolean standings) {
        String person = truth.person(line, account.sources());
        Origin own = own(account, line, person);
        if (own == null) {
            return;
        }
        for (PersonRow row : line.rows()) {
            String stated = truth.person(row.origin(), account.sources());
            if (row.kind() != RosterKind.BANK_RETURN && stated != null && !stated.equals(person)) {
                pair(account, own, row.origin());
                lines.getOrDefault(stated, List.of()).forEach(other -> join(account, row.origin(), other, stated));
            }
        }
        lines.getOrDefault(person, List.of()).stream()
                .filter(other -> other != line)
                .forEach(other -> join(account, own, other, person));
        strays(person).forEach(row -> decisions.add(id(account, own) + "," + row + ",same,reviewer,,"));
        CountyTruth.Standing standing = truth.standings().get(person);
        if (standings && standing != null && standing.schooling() != line.schooling()) {
            String word = word(standing.schooling());
            if (!word.isEmpty()) {
                decisions.add(id(account, own) + ",," + word + ",reviewer,,");
            }
        }
    }

    private void join(Reconciled account, Origin row, ChildAccount other, String person) {
        Origin its = own(account, other, person);
        if (its != null && !its.equals(row)) {
            pair(account, row, its);
        }
    }

    private Origin own(Reconciled account, ChildAccount line, String person) {
        return line.rows().stream()
                .filter(row -> row.kind() != RosterKind.BANK_RETURN)
                .map(PersonRow::origin)
                .filter(origin -> person.equals(truth.person(origin, account.sources())))
                .findFirst()
                .orElse(null);
    }

    private void pair(Reconciled account, Origin left, Origin right) {
        String one = truth.person(left, account.sources());
        String other = truth.person(right, account.sources());
        if (one != null && other != null) {
            String word = one.equals(other) ? "same" : "different";
            boolean ordered = left.compareTo(right) <= 0;
            decisions.add(id(account, ordered ? left : right) + "," + id(account, ordered ? right : left) + "," + word
                    + ",reviewer,,");
        }
    }

    private static String id(Reconciled account, Origin row) {
        return account.sources().of(row).label() + ":" + row.row();
    }

    /** The ruling that gives a standing; empty when none does. */
    private static String word(SchoolStanding standing) {
        String name = standing.name();
        return Ruling.parse(name).isPresent() ? name.toLowerCase(Locale.ROOT).replace('_', '-') : "";
    }
}
