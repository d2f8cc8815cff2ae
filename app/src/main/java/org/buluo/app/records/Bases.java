package org.buluo.app.records;

import java.util.List;
import java.util.Optional;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.aid.RunOfTerm;
import org.buluo.app.aid.RunsOfTerms;
import org.buluo.app.aid.TermDeterminations;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Service;

/** Finds on what the papers of a term rest. */
@Service
public class Bases {

    private final RunsOfTerms terms;
    private final Runs runs;
    private final TermDeterminations determinations;

    Bases(RunsOfTerms terms, Runs runs, TermDeterminations determinations) {
        this.terms = terms;
        this.runs = runs;
        this.determinations = determinations;
    }

    /** The terms that have an account, the newest first. */
    public List<Term> terms(Scope scope) {
        return terms.terms(scope);
    }

    /** The newest reconciliation of a term; empty when there is none. */
    public Optional<Basis> newest(Scope scope, Term term) {
        return terms.newest(scope, term)
                .map(RunOfTerm::id)
                .flatMap(id -> runs.find(scope, id))
                .map(run -> basis(scope, run));
    }

    /** The one that a place names, else the newest of its term; "not there" when there is none. */
    public Basis of(Scope scope, Place place) {
        Optional<Basis> found = place.run() == 0
                ? newest(scope, place.term())
                : runs.find(scope, place.run())
                        .filter(run -> run.term().equals(place.term()))
                        .map(run -> basis(scope, run));
        return found.orElseThrow(() -> new NotThere("account"));
    }

    private Basis basis(Scope scope, Run run) {
        return new Basis(run, determinations.terms(scope).contains(run.term()));
    }
}
