package org.buluo.app.policy.web;

import java.util.Optional;
import org.buluo.core.time.Term;
import org.buluo.files.policy.AmountChange;

/**
 * An amount as somebody typed it.
 *
 * @param provision with the number of its tier: {@code boarder-living:1}
 * @param yuan per term
 * @param from the first term
 * @param document by which
 * @param clause where in it
 * @param confirmed whether its text was seen
 */
record AmountForm(String provision, String yuan, String from, String document, String clause, Boolean confirmed) {

    AmountForm {
        provision = provision == null ? "" : provision;
        yuan = yuan == null ? "" : yuan;
        from = from == null ? "" : from;
        document = document == null ? "" : document;
        clause = clause == null ? "" : clause;
        confirmed = confirmed != null && confirmed;
    }

    /** Empty when a field is missing or can't be read. */
    Optional<AmountChange> change() {
        Optional<Term> term = Term.parse(from);
        String amount = Yuan.written(yuan);
        int colon = provision.lastIndexOf(':');
        boolean named = colon > 0 && provision.substring(colon + 1).matches("\\d{1,4}");
        if (term.isEmpty() || amount.isEmpty() || clause.isBlank() || document.isBlank() || !named) {
            return Optional.empty();
        }
        return Optional.of(new AmountChange(
                provision.substring(0, colon),
                Integer.parseInt(provision.substring(colon + 1)),
                term.get(),
                amount,
                document,
                clause,
                confirmed));
    }
}
