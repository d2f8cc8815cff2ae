package org.buluo.app.aid;

/**
 * That a child is due a provision, as a reconciliation judged it.
 *
 * @param child the child's key
 * @param provision id in the pack
 * @param amountFen in fen
 * @param basis key of the document and clause
 * @param payee {@code person} or {@code school}
 * @param holder on whose list it belongs
 */
record Entitled(long child, String provision, long amountFen, int basis, String payee, Holder holder) {

    Subject subject() {
        return new Subject(child, provision);
    }

    /** What may be awarded once in a term. */
    record Subject(long child, String provision) {}
}
