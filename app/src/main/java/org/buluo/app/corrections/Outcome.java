package org.buluo.app.corrections;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reconciliation does to the lines.
 *
 * @param added found first
 * @param changed open, and what they say changed
 * @param reopened closed, or held right by a person, and found again
 * @param closed no longer found
 */
record Outcome(List<FoundLine> added, List<Changed> changed, List<Changed> reopened, List<Closed> closed) {

    /** A line that says something else now. */
    record Changed(StoredLine line, FoundLine now) {}

    /** A line that closes. @param closing why @param proof the row or file that shows it; null for none */
    record Closed(StoredLine line, String closing, CorrectionLine.Place proof) {}

    static Outcome empty() {
        return new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
