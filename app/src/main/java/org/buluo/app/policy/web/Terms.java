package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.time.Term;

/** Terms that a form offers. */
final class Terms {

    private static final int AHEAD = 6;
    private static final Term FIRST = new Term(2012, Term.Season.AUTUMN);

    private Terms() {}

    /** From three years ahead back to the first of any pack. */
    static List<Term> around(Term now) {
        Term last = now;
        for (int i = 0; i < AHEAD; i++) {
            last = last.next();
        }
        List<Term> terms = new ArrayList<>();
        for (Term term = last; term.compareTo(FIRST) >= 0; term = term.previous()) {
            terms.add(term);
        }
        return terms;
    }
}
