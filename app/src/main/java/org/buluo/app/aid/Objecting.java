package org.buluo.app.aid;

import java.time.Clock;
import java.util.List;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises and settles objections and appeals. Each is a case; while it is open, its award goes nowhere. */
@Service
public class Objecting {

    /** The most characters of what is said when one is settled. */
    public static final int NOTE = 300;

    private final Objections objections;
    private final Awards awards;
    private final AwardMoves moves;
    private final AwardLists lists;
    private final Clock clock;
    private final ObjectionCases cases;

    Objecting(
            Objections objections,
            Awards awards,
            AwardMoves moves,
            AwardLists lists,
            ObjectionCases cases,
            Clock clock) {
        this.objections = objections;
        this.awards = awards;
        this.moves = moves;
        this.lists = lists;
        this.clock = clock;
        this.cases = cases;
    }

    /** The school objects to an award that it was asked to confirm. */
    boolean bySchool(Award award, String reason, SignedIn who) {
        if (moves.move(List.of(award.id()), award.state(), AwardState.OBJECTED, who, reason)
                .isEmpty()) {
            return false;
        }
        raise(award, Objection.Kind.SCHOOL, reason, who);
        return true;
    }

    /** The school takes its objection back. */
    boolean withdraw(Award award, SignedIn who) {
        objections.about(who.scope(), award.id()).stream()
                .filter(one -> one.outcome() == null && one.kind() == Objection.Kind.SCHOOL)
                .forEach(one -> end(one, Objection.Outcome.WITHDRAWN, "", who));
        return !moves.move(List.of(award.id()), AwardState.OBJECTED, AwardState.CONFIRMED, who, "")
                .isEmpty();
    }

    /** Somebody objects, or a family appeals, about an award. @return its key */
    @Transactional
    public long about(long id, Objection.Kind kind, String reason, SignedIn who) {
        Award award = awards.find(who.scope(), id).orElseThrow(() -> new NotThere("award"));
        if (!isSound(reason) || kind == Objection.Kind.SCHOOL || award.state() == AwardState.SUPERSEDED) {
            throw new IllegalArgumentException("an objection says why, about an award that stands");
        }
        return raise(award, kind, reason, who);
    }

    private long raise(Award award, Objection.Kind kind, String reason, SignedIn who) {
        Term term = lists.demand(who.scope(), award.list()).term();
        return raise(NewObjection.about(term, award, kind, null, Said.plain(reason)), who);
    }

    /** Writes one down, and opens its matter. @return its key */
    long raise(NewObjection one, SignedIn who) {
        long id = objections.add(one, who);
        cases.raised(objections.find(who.scope(), id).orElseThrow(), who);
        return id;
    }

    /** A family appeals about an award that was dropped. */
    long appeal(Award award, Said said, SignedIn who) {
        Term term = lists.demand(who.scope(), award.list()).term();
        return raise(NewObjection.about(term, award, Objection.Kind.APPEAL, null, said), who);
    }

    /** How many were handed in at a notice's page within a day. */
    int byPage(ListNotice notice) {
        return objections.byPage(Scope.wholeCounty(), notice, clock.instant().minus(java.time.Duration.ofDays(1)));
    }

    /** Anybody objects at a notice's page, to a child's awards; about none of them, somebody is missing. */
    void atPage(ListNotice notice, List<Award> about, Said said) {
        SignedIn nobody = SignedIn.system();
        AwardList list = lists.demand(nobody.scope(), notice.list());
        if (about.isEmpty()) {
            raise(NewObjection.missing(list, notice, said), nobody);
        }
        about.forEach(award ->
                raise(NewObjection.about(list.term(), award, Objection.Kind.PUBLIC, notice.id(), said), nobody));
    }

    /** Whether a note says something, and no more than it may. */
    public static boolean isSound(String note) {
        return !note.isBlank() && note.length() <= NOTE;
    }

    /** What came of asking to settle one. */
    public enum Settled {
        /** It is settled. */
        DONE,
        /** Whoever entered it does not settle it. */
        OWN,
        /** Somebody else did already. */
        ALREADY
    }

    /** Settles an objection: the township or the county, and never whoever entered it. */
    @Transactional
    public Settled settle(long id, boolean isUpheld, String note, SignedIn who) {
        Objection objection = objections.find(who.scope(), id).orElseThrow(() -> new NotThere("objection"));
        if (objection.outcome() != null) {
            return Settled.ALREADY;
        }
        if (objection.isWithoutAward()) {
            throw new IllegalArgumentException("an appeal without an award is decided by its rule");
        }
        if (FourEyes.of(objection.raisedById(), who).isEmpty()) {
            return Settled.OWN;
        }
        if (!end(objection, isUpheld ? Objection.Outcome.UPHELD : Objection.Outcome.DISMISSED, note, who)) {
            return Settled.ALREADY;
        }
        follow(objection, isUpheld, note, who);
        return Settled.DONE;
    }

    /** @return false when somebody else settled it in the same moment: what follows is what they decided */
    private boolean end(Objection objection, Objection.Outcome outcome, String note, SignedIn who) {
        if (!objections.settle(objection.id(), outcome, RuleNamed.NONE, note, who)) {
            return false;
        }
        cases.settled(objection, outcome.name());
        return true;
    }

    /** What was approved is corrected by adding or recovering alone. */
    private void follow(Objection objection, boolean isUpheld, String note, SignedIn who) {
        Award award = awards.find(who.scope(), objection.award()).orElseThrow(() -> new NotThere("award"));
        List<Long> one = List.of(award.id());
        boolean isAppeal = objection.kind() == Objection.Kind.APPEAL;
        if (isUpheld && !isAppeal && award.state().mayBecome(AwardState.DROPPED)) {
            moves.move(one, award.state(), AwardState.DROPPED, who, note);
        } else if (isUpheld && isAppeal && award.state() == AwardState.DROPPED) {
            moves.move(one, AwardState.DROPPED, AwardState.DETERMINED, who, note);
        } else if (!isUpheld && award.state() == AwardState.OBJECTED) {
            moves.move(one, AwardState.OBJECTED, AwardState.CONFIRMED, who, note);
        }
    }
}
