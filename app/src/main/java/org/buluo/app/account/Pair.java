package org.buluo.app.account;

/** Two lists of the four-checks matrix. @param onlyLeft on the left and not on the right one */
public record Pair(String left, String right, int both, int onlyLeft, int onlyRight) {

    /** The same seen from the other side. */
    Pair turned() {
        return new Pair(right, left, both, onlyRight, onlyLeft);
    }
}
