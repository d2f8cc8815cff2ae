package org.buluo.county.truth;

/**
 * What one provision says of a child.
 *
 * @param kind the verdict
 * @param fen the amount when granted or elsewhere; of an unknown one the most that it could be
 */
record Outcome(Kind kind, long fen) {

    /** The four verdicts. */
    enum Kind {
        GRANTED,
        ELSEWHERE,
        REFUSED,
        UNKNOWN
    }

    static final Outcome REFUSED = new Outcome(Kind.REFUSED, 0);
}
