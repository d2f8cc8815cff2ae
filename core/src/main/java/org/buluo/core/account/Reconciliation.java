package org.buluo.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.core.linkage.Linkage;
import org.buluo.core.place.County;
import org.buluo.core.policy.Pack;
import org.buluo.core.roster.Rosters;
import org.buluo.core.time.Term;

/** The one function from rosters, decisions, pack, county, term and as-of to the account. */
public final class Reconciliation {

    private final County county;
    private final Pack pack;
    private final Linkage linkage;

    /** For one county, under one policy pack. */
    public Reconciliation(County county, Pack pack, Linkage linkage) {
        this.county = county;
        this.pack = pack;
        this.linkage = linkage;
    }

    /**
     * Keeps the account.
     *
     * @param asOf nothing dated later is known; empty for the default (account-rules.md, Dates)
     */
    public Reconciled reconcile(Rosters rosters, List<Decision> decisions, Term term, Optional<LocalDate> asOf) {
        throw new IllegalStateException(county.name() + pack.id() + linkage);
    }
}
