package org.buluo.app.aid;

/**
 * An award of the term that no determination took the place of.
 *
 * @param award its key
 * @param subject whose it is
 * @param amountFen in fen
 * @param basis key of the document and clause
 * @param school of its list
 * @param township of its list
 * @param state where it is
 */
record Standing(
        long award,
        Entitled.Subject subject,
        long amountFen,
        int basis,
        String school,
        String township,
        AwardState state) {

    /** Whether a verdict says nothing else than it does. */
    boolean says(Entitled now) {
        return amountFen == now.amountFen()
                && basis == now.basis()
                && school.equals(now.holder().school())
                && township.equals(now.holder().township());
    }
}
