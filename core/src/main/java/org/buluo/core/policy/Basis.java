package org.buluo.core.policy;

/**
 * What an amount rests on.
 *
 * @param document the document
 * @param clause where in it, in words
 * @param confirmed whether a public text states this amount for these children; everything else is shown as
 *     unconfirmed until the county enters its own document (policy/hubei-2019.md)
 */
public record Basis(Document document, String clause, boolean confirmed) {

    private static final String UNCONFIRMED = "（未确认）";

    /** An amount is no surer than its document. */
    public Basis {
        confirmed = confirmed && document.confirmed();
    }

    /** The clause as every screen and file shows it: marked where it is not confirmed. */
    public String shownClause() {
        return confirmed ? clause : clause + UNCONFIRMED;
    }
}
