package org.buluo.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
import org.buluo.core.time.Term;

/**
 * One line of a batch with all that was told of it; its latest answer counts (account-rules.md, Aid, paid).
 *
 * @param told what was told, the earliest first; what has no date before all others
 */
record Payment(List<BankLine> told) {

    static final Comparator<BankLine> BY_DATE =
            Comparator.comparing(BankLine::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The latest answer; of two of one day the one told last. */
    BankLine latest() {
        return told.get(told.size() - 1);
    }

    /** The term paid for: the latest 学期 that is stated, else by the line's earliest date. */
    Optional<Term> term() {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).stated() != null) {
                return Optional.of(told.get(i).stated());
            }
        }
        return told.stream()
                .map(BankLine::date)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Term::ofPayment);
    }

    boolean isSuccessful() {
        return latest().result() == BankResult.SUCCESSFUL;
    }

    boolean isPending() {
        return latest().result() == BankResult.PENDING;
    }

    boolean isFailed() {
        return latest().result() == BankResult.FAILED;
    }
}
