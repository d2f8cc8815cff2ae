package org.buluo.bench.linkage.score;

import java.util.BitSet;

/**
 * What a tool leaves to people.
 *
 * @param persons how many persons it shows
 * @param share of the persons on the roll
 * @param open how many persons are still wrong (accepted with a stranger) or missing
 * @param holds the share of the open ones that it shows: a missing person by the right pair, a wrong one by any; 1 when
 *     none is open
 */
public record Review(int persons, double share, int open, double holds) {

    static Review of(Claims claims, Truth truth) {
        BitSet found = new BitSet();
        BitSet wrong = new BitSet();
        BitSet shown = new BitSet();
        BitSet shownRightly = new BitSet();
        for (int i = 0; i < claims.count(); i++) {
            if (claims.isAccepted(i)) {
                (claims.isRight(i) ? found : wrong).set(claims.person(i));
            } else {
                shown.set(claims.person(i));
                shownRightly.set(claims.person(i), shownRightly.get(claims.person(i)) || claims.isRight(i));
            }
        }
        int open = 0;
        int held = 0;
        for (int person = 0; person < truth.left().count(); person++) {
            boolean missing = truth.isOnRoll(person) && !found.get(person);
            if (missing || wrong.get(person)) {
                open++;
                held += (missing ? shownRightly : shown).get(person) ? 1 : 0;
            }
        }
        int persons = shown.cardinality();
        return new Review(
                persons,
                truth.persons() == 0 ? persons : (double) persons / truth.persons(),
                open,
                open == 0 ? 1 : (double) held / open);
    }
}
