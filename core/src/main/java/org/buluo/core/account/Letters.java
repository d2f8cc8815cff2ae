package org.buluo.core.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Verdict;

/** Who must be written to: the counties where our children are, and the home counties of outsiders here. */
final class Letters {

    private static final Comparator<LetterLine> BY_COUNTY = Comparator.comparing(LetterLine::county);

    private final List<LetterLine> letters = new ArrayList<>();
    private final List<LetterLine> inquiries = new ArrayList<>();

    /** @param elsewhere at school in another county on the facts' day */
    void add(ChildAccount child, boolean elsewhere) {
        if (elsewhere) {
            LetterLine line = line(child, child.elsewhereCounty());
            if (!line.provisions().isEmpty()) {
                letters.add(line);
            }
        } else if (child.categories() == null && !child.homeCounty().isEmpty()) {
            inquiries.add(line(child, child.homeCounty()));
        }
    }

    private static LetterLine line(ChildAccount child, String county) {
        List<String> provisions = new ArrayList<>(2);
        Fen amount = Fen.ZERO;
        for (Determination d : child.determinations()) {
            if (d.verdict() instanceof Verdict.Elsewhere e) {
                amount = amount.plus(e.amount());
                provisions.add(d.provision().id());
            } else if (d.verdict() instanceof Verdict.Unknown) {
                provisions.add(d.provision().id());
            }
        }
        return new LetterLine(child, county, provisions, amount);
    }

    /** By county, and within it in the order of the account. */
    List<LetterLine> letters() {
        return letters.stream().sorted(BY_COUNTY).toList();
    }

    /** By home county, and within it in the order of the account. */
    List<LetterLine> inquiries() {
        return inquiries.stream().sorted(BY_COUNTY).toList();
    }
}
