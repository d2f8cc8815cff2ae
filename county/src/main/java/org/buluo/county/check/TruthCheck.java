package org.buluo.county.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.LinkedRows;
import org.buluo.core.account.Reconciled;
import org.buluo.core.linkage.Link;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/**
 * Compares an account with the truth of a synthetic county, child by child: by 人编号, else by the person whom most of
 * the child's rows really state.
 */
public final class TruthCheck {

    private record Truth(String aid, String schooling, long due, long paid) {}

    private final Map<String, String> personOfRow = new HashMap<>();
    private final Map<String, Truth> truths = new HashMap<>();
    private final Map<String, String> personOfNumber = new HashMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private int right;
    private int links;
    private int wrongLinks;

    private TruthCheck() {}

    /** @param truth the county's folder {@code truth} */
    public static Score compare(Path truth, Reconciled reconciled) throws IOException {
        TruthCheck check = new TruthCheck();
        check.readTruths(truth.resolve("account.csv"));
        check.readRows(truth.resolve("persons.csv"));
        return check.score(reconciled);
    }

    private void readTruths(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                truths.put(cells[1], new Truth(cells[2], cells[3], Long.parseLong(cells[4]), Long.parseLong(cells[5])));
                if (!cells[0].isEmpty()) {
                    personOfNumber.put(cells[0], cells[1]);
                }
            }
        }
    }

    private void readRows(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int person = line.indexOf(',');
                personOfRow.put(line.substring(person + 1), line.substring(0, person));
            }
        }
    }

    private Score score(Reconciled reconciled) {
        Set<String> found = new HashSet<>();
        int invented = 0;
        for (ChildAccount child : reconciled.children()) {
            String person = person(child, reconciled);
            Truth truth = truths.get(person);
            if (truth == null || !found.add(person)) {
                invented++;
            } else {
                judge(child, truth);
            }
        }
        judgeLinks(reconciled);
        int lost = truths.size() - found.size();
        return new Score(truths.size(), right, lost, invented, links, wrongLinks, confusions);
    }

    private void judgeLinks(Reconciled reconciled) {
        for (LinkedRows link : reconciled.links()) {
            String left = person(link.left(), reconciled);
            String right = person(link.right(), reconciled);
            if (link.band() == Link.Band.MATCH && left != null && right != null) {
                links++;
                wrongLinks += left.equals(right) ? 0 : 1;
            }
        }
    }

    /** @return null for a row that the truth does not know */
    private String person(Origin row, Reconciled reconciled) {
        return personOfRow.get(reconciled.sources().of(row).label() + "," + row.row());
    }

    private String person(ChildAccount child, Reconciled reconciled) {
        for (String number : child.personNumbers()) {
            if (personOfNumber.containsKey(number)) {
                return personOfNumber.get(number);
            }
        }
        Map<String, Integer> votes = new HashMap<>();
        String best = "";
        for (PersonRow row : child.rows()) {
            String person = person(row.origin(), reconciled);
            if (person != null && row.kind() != RosterKind.BANK_RETURN) {
                int count = votes.merge(person, 1, Integer::sum);
                best = best.isEmpty() || count > votes.get(best) ? person : best;
            }
        }
        return best;
    }

    private void judge(ChildAccount child, Truth truth) {
        boolean aid = child.aid().name().equals(truth.aid);
        boolean schooling = child.schooling().name().equals(truth.schooling);
        boolean money = child.due().value() == truth.due && child.paid().value() == truth.paid;
        if (aid && schooling && money) {
            right++;
            return;
        }
        if (!aid) {
            confusions.merge("aid " + truth.aid + " -> " + child.aid(), 1, Integer::sum);
        }
        if (!schooling) {
            confusions.merge("school " + truth.schooling + " -> " + child.schooling(), 1, Integer::sum);
        }
        if (!money && aid && schooling) {
            confusions.merge("money of " + truth.aid, 1, Integer::sum);
        }
    }
}
