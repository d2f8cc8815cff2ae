package org.buluo.app.aid;

import java.util.Optional;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People decide what comes of a change: one proposes to add or to recover, another decides. Nothing is edited. */
@Service
public class Correcting {

    private final AwardChanges changes;
    private final Corrections corrections;
    private final Awards awards;
    private final AwardLists lists;
    private final RunsOfTerms runs;

    Correcting(AwardChanges changes, Corrections corrections, Awards awards, AwardLists lists, RunsOfTerms runs) {
        this.changes = changes;
        this.corrections = corrections;
        this.awards = awards;
        this.lists = lists;
        this.runs = runs;
    }

    private Term term(long awardId, SignedIn who) {
        Award award = awards.find(who.scope(), awardId).orElseThrow(() -> new NotThere("award"));
        return lists.demand(who.scope(), award.list()).term();
    }

    /**
     * Proposes what the newest reconciliation makes of an approved award.
     *
     * @param reason not blank
     * @return the proposal's key; empty when nothing changed, it is not sure, or a proposal waits already
     */
    @Transactional
    public Optional<Long> propose(long award, String reason, SignedIn who) {
        Term term = term(award, who);
        Optional<Change> change = changes.of(who.scope(), term, award);
        if (reason.isBlank()
                || change.isEmpty()
                || change.get().differenceFen() == 0
                || change.get().proposal() != null) {
            return Optional.empty();
        }
        long run = runs.newest(who.scope(), term).orElseThrow().id();
        return Optional.of(corrections.add(term, change.get(), run, reason, who));
    }

    /** What came of asking to decide. */
    public enum Decided {
        /** It is decided. */
        DONE,
        /** Whoever proposed it does not decide it. */
        OWN,
        /** Somebody else did already. */
        ALREADY,
        /** What is known changed once more since it was proposed: it can only be refused. */
        STALE
    }

    /** Decides a proposal: never whoever made it. */
    @Transactional
    public Decided decide(long id, boolean isAccepted, String note, SignedIn who) {
        Correction correction = corrections.find(who.scope(), id).orElseThrow(() -> new NotThere("correction"));
        if (correction.decision() != null) {
            return Decided.ALREADY;
        }
        if (FourEyes.of(correction.proposedById(), who).isEmpty()) {
            return Decided.OWN;
        }
        Term term = term(correction.award(), who);
        boolean stands = changes.of(who.scope(), term, correction.award())
                .filter(change -> change.nowFen() == correction.nowFen() && change.settledFen() == correction.thenFen())
                .isPresent();
        if (isAccepted && !stands) {
            return Decided.STALE;
        }
        corrections.decide(id, isAccepted ? Correction.Decision.ACCEPTED : Correction.Decision.REFUSED, note, who);
        return Decided.DONE;
    }
}
