package org.buluo.bench.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.account.Remark;
import org.buluo.core.linkage.Link;

/**
 * What an account says is due, against the truth.
 *
 * @param children of the truth
 * @param due children who should be due
 * @param found of these, those who are
 * @param leaked lines that are due and should not be: nobody's, of a child who is due nothing, or a second of a child
 * @param wrongSums children whose sum is not the true one
 * @param over fen that are due too much
 * @param under fen that are due too little
 * @param total fen that should be due
 * @param pairs doubtful pairs that wait for a decision
 * @param asked lines that ask a person to find something out or decide it, whatever the money
 * @param open lines with an owner, those that only wait for a payment or a letter among them
 * @param silent children with a wrong sum and no open line
 */
record Accuracy(
        int children,
        int due,
        int found,
        int leaked,
        int wrongSums,
        long over,
        long under,
        long total,
        int pairs,
        int asked,
        int open,
        int silent) {

    static final String HEADING = """
            | county | children | should be due | coverage | leakage | wrong sums | too much, fen | too little, fen | money error | doubtful pairs | lines that ask | open lines | wrong, no case |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|""";

    static Accuracy of(Reconciled account, CountyTruth truth) {
        Map<String, Long> dueTo = new HashMap<>();
        Set<String> cases = new HashSet<>();
        int leaked = 0;
        int asked = 0;
        int open = 0;
        for (ChildAccount line : account.children()) {
            String person = truth.person(line, account.sources());
            CountyTruth.Standing standing = truth.standings().get(person);
            long due = line.due().value();
            String key = standing == null ? "line " + line.universeId() : person;
            boolean second = dueTo.getOrDefault(key, 0L) > 0;
            leaked += due > 0 && (standing == null || standing.due() == 0 || second) ? 1 : 0;
            dueTo.merge(key, due, Long::sum);
            asked += asks(line) ? 1 : 0;
            if (!line.caseOwner().isEmpty()) {
                open++;
                cases.add(key);
            }
        }
        int pairs = (int) account.links().stream()
                .filter(link -> link.band() == Link.Band.REVIEW)
                .count();
        return new Sums(truth, dueTo, cases).accuracy(leaked, pairs, asked, open);
    }

    /** Whether somebody has to find something out about the child or decide it. */
    static boolean asks(ChildAccount line) {
        return line.aid() == AidStanding.UNKNOWN
                || line.remarks().stream().map(Remark::kind).anyMatch(Remark.Kind::opensCase);
    }

    private record Sums(CountyTruth truth, Map<String, Long> dueTo, Set<String> cases) {

        Accuracy accuracy(int leaked, int pairs, int asked, int open) {
            Set<String> everybody = new HashSet<>(truth.standings().keySet());
            everybody.addAll(dueTo.keySet());
            int due = 0;
            int found = 0;
            int wrong = 0;
            int silent = 0;
            long over = 0;
            long under = 0;
            long total = 0;
            for (String person : everybody) {
                CountyTruth.Standing standing = truth.standings().get(person);
                long should = standing == null ? 0 : standing.due();
                long is = dueTo.getOrDefault(person, 0L);
                due += should > 0 ? 1 : 0;
                found += should > 0 && is > 0 ? 1 : 0;
                wrong += should != is ? 1 : 0;
                silent += should != is && !cases.contains(person) ? 1 : 0;
                over += Math.max(0, is - should);
                under += Math.max(0, should - is);
                total += should;
            }
            int children = truth.standings().size();
            return new Accuracy(children, due, found, leaked, wrong, over, under, total, pairs, asked, open, silent);
        }
    }

    /** A line of the table under {@link #HEADING}. */
    String line(String label) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f %% (%d missing) | %.3f %% (%d) | %d | %d | %d | %.4f %% | %d | %d | %d | %d |",
                label,
                children,
                due,
                100.0 * found / due,
                due - found,
                100.0 * leaked / due,
                leaked,
                wrongSums,
                over,
                under,
                100.0 * (over + under) / total,
                pairs,
                asked,
                open,
                silent);
    }
}
