package org.buluo.app.account.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.app.account.Run;
import org.buluo.core.time.Term;

/**
 * The terms that somebody may reconcile.
 *
 * @param chosen the one that is offered first
 * @param all of them, newest first
 */
record Terms(Term chosen, List<Term> all) {

    private static final Term FIRST = new Term(2016, Term.Season.AUTUMN);

    static Terms of(Optional<Run> current, LocalDate today) {
        Term now = Term.ofPayment(today);
        List<Term> all = new ArrayList<>();
        for (Term term = now.next(); term.compareTo(FIRST) >= 0; term = term.previous()) {
            all.add(term);
        }
        return new Terms(current.map(Run::term).orElse(now), all);
    }
}
