package org.buluo.files.report.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Verdict;

/** What is due by clauses that the pack does not confirm, by provision; shown wherever the amounts are. */
final class Unconfirmed {

    private static final String MARK = "（未确认）";

    /** A provision's sum. */
    record Sum(String provision, Set<String> documents, int children, Fen amount) {

        private Sum plus(Determination d, Fen more) {
            documents.add(d.document());
            return new Sum(provision, documents, children + 1, amount.plus(more));
        }
    }

    private Unconfirmed() {}

    /** In the order in which the account first meets them. */
    static List<Sum> of(List<ChildAccount> children) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (ChildAccount child : children) {
            for (Determination d : child.determinations()) {
                if (d.verdict() instanceof Verdict.Granted granted && counts(d)) {
                    String name = d.provision().name();
                    Sum sum = sums.getOrDefault(name, new Sum(name, new TreeSet<>(), 0, Fen.ZERO));
                    sums.put(name, sum.plus(d, granted.amount()));
                }
            }
        }
        return List.copyOf(sums.values());
    }

    /** 未确认 when an amount shown for the child rests on such a clause. */
    static String mark(ChildAccount child) {
        boolean marked = child.determinations().stream()
                .anyMatch(d -> counts(d)
                        && (d.verdict() instanceof Verdict.Granted || d.verdict() instanceof Verdict.Elsewhere));
        return marked ? "未确认" : "";
    }

    private static boolean counts(Determination d) {
        return d.provision().payee().isPerson() && d.clause().endsWith(MARK);
    }
}
