package org.buluo.app.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.GrantedLines;
import org.buluo.app.aid.AwardFunds;
import org.buluo.app.aid.FundSum;
import org.buluo.app.aid.RunOfTerm;
import org.buluo.app.aid.RunsOfTerms;
import org.buluo.app.aid.TermDetermination;
import org.buluo.app.aid.TermDeterminations;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Component;

/** Counts what a term needs: from its determination, else from what the newest reconciliation grants. */
@Component
public class Needs {

    private final TermDeterminations determinations;
    private final RunsOfTerms runs;
    private final AwardFunds awards;
    private final GrantedLines granted;
    private final ShareBook shares;

    Needs(
            TermDeterminations determinations,
            RunsOfTerms runs,
            AwardFunds awards,
            GrantedLines granted,
            ShareBook shares) {
        this.determinations = determinations;
        this.runs = runs;
        this.awards = awards;
        this.granted = granted;
        this.shares = shares;
    }

    /** The terms that were determined or reconciled, the newest first. */
    public List<Term> terms(Scope scope) {
        return Stream.concat(determinations.terms(scope).stream(), runs.terms(scope).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What a term needs for whom this person may see. @param filter by provision, stage and township, as an address says */
    public Need of(Scope scope, Term term, ListState filter) {
        TermDetermination determined =
                determinations.of(scope, term).stream().findFirst().orElse(null);
        RunOfTerm run = runs.newest(scope, term).orElse(null);
        List<FundSum> sums =
                determined != null ? awards.of(scope, term) : run == null ? List.of() : granted.funds(scope, run.id());
        Map<String, Shares> counting = shares.inForce(scope, term);
        List<Need.Cell> cells = sums.stream()
                .filter(sum -> fits(filter.get("provision"), sum.provision())
                        && fits(filter.get("stage"), sum.stage())
                        && fits(filter.get("township"), sum.township()))
                .map(sum -> new Need.Cell(sum, Money.of(sum.lines(), sum.fen(), counting.get(sum.provision()))))
                .toList();
        return new Need(term, determined, run, cells, counting);
    }

    private static boolean fits(String asked, String value) {
        return asked.isEmpty() || asked.equals(value.isEmpty() ? ChildFilter.NONE : value);
    }
}
