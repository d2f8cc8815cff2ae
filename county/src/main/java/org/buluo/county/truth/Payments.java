package org.buluo.county.truth;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.BankResult;
import org.buluo.core.time.Term;
import org.buluo.county.rosters.BankLine;

/**
 * What the bank told of a child's term (account-rules.md, Aid, paid).
 *
 * @param paid the sum of successful lines, in fen
 * @param pending the sum of lines without an answer, in fen
 */
record Payments(long paid, long pending) {

    private static final Comparator<BankLine> LATER = Comparator.comparing(BankLine::date);

    static Payments of(List<BankLine> lines, Term term) {
        Map<String, BankLine> latest = new HashMap<>();
        for (BankLine line : lines) {
            if (!line.returned() && line.provision().toPerson() && term.equals(line.term())) {
                latest.merge(line.batch() + "/" + line.serial(), line, (a, b) -> LATER.compare(b, a) >= 0 ? b : a);
            }
        }
        long paid = 0;
        long pending = 0;
        for (BankLine line : latest.values()) {
            paid += line.result() == BankResult.SUCCESSFUL ? line.fen() : 0;
            pending += line.result() == BankResult.PENDING ? line.fen() : 0;
        }
        return new Payments(paid, pending);
    }
}
