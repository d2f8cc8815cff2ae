package org.buluo.app.budget.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.budget.ShareBook;
import org.buluo.app.budget.Source;
import org.buluo.app.budget.Split;
import org.buluo.core.text.Width;
import org.buluo.core.time.Term;

/** Shares that somebody typed. */
final class TypedShares {

    private static final int PER_PERCENT = 100;
    private static final int LONGEST = 200;

    private TypedShares() {}

    /**
     * What a form holds.
     *
     * @param proposal empty when something is wrong
     * @param fault the key of what is wrong; empty when nothing is
     */
    record Read(Optional<ShareBook.Proposal> proposal, String fault) {
        private static Read wrong(String fault) {
            return new Read(Optional.empty(), "budget.shares.wrong." + fault);
        }
    }

    static Read of(Map<String, String> sent, List<String> provisions) {
        String provision = sent.getOrDefault("provision", "");
        Optional<Term> from = Term.parse(sent.getOrDefault("from", "").strip());
        String document = sent.getOrDefault("document", "").strip();
        String clause = sent.getOrDefault("clause", "").strip();
        if (!provisions.contains(provision)) {
            return Read.wrong("provision");
        }
        if (from.isEmpty()) {
            return Read.wrong("from");
        }
        if (document.isEmpty() || document.length() > LONGEST || clause.length() > LONGEST) {
            return Read.wrong("document");
        }
        List<Integer> parts = new ArrayList<>();
        for (Source source : Source.values()) {
            Optional<Integer> part = parts(sent.getOrDefault(source.name(), ""));
            if (part.isEmpty()) {
                return Read.wrong("percent");
            }
            parts.add(part.get());
        }
        if (parts.stream().mapToInt(Integer::intValue).sum() != Split.WHOLE) {
            return Read.wrong("sum");
        }
        boolean confirmed = sent.containsKey("confirmed");
        return new Read(
                Optional.of(
                        new ShareBook.Proposal(provision, from.get(), List.copyOf(parts), document, clause, confirmed)),
                "");
    }

    /** Ten-thousandths: {@code 12.5} is 1250; nothing is 0. */
    static Optional<Integer> parts(String typed) {
        String plain = Width.narrow(typed).strip().replaceAll("%$", "").strip();
        if (plain.isEmpty()) {
            return Optional.of(0);
        }
        return plain.matches("\\d{1,3}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(plain)
                        .multiply(BigDecimal.valueOf(PER_PERCENT))
                        .intValueExact())
                : Optional.empty();
    }
}
