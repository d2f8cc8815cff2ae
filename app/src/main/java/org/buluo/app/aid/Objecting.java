package org.buluo.app.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final Objections objections;
    private final Awards awards;
    private final AwardMoves moves;
    private final AwardLists lists;
    private final RunsOfTerms runs;
    private final ObjectionCases cases;

    Objecting(
            Objections objections,
            Awards awards,
            AwardMoves moves,
            AwardLists lists,
            RunsOfTerms runs,
            ObjectionCases cases) {
        this.objections = objections;
        this.awards = awards;
        this.moves = moves;
        this.lists = lists;
        this.runs = runs;
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
        if (reason.isBlank() || kind == Objection.Kind.SCHOOL || award.state() == AwardState.SUPERSEDED) {
            throw new IllegalArgumentException("an objection says why, about an award that stands");
        }
        return raise(award, kind, reason, who);
    }

    private long raise(Award award, Objection.Kind kind, String reason, SignedIn who) {
        Term term = lists.demand(who.scope(), award.list()).term();
        var child = new Objections.ChildOfObjection(award.child(), award.township(), award.school(), award.person());
        long id = objections.add(term, award.id(), child, kind, reason, who);
        cases.raised(objections.find(who.scope(), id).orElseThrow(), who);
        return id;
    }

    /** A family appeals for a child that has no award. @return its key; empty when the child is not this person's to see */
    @Transactional
    public Optional<Long> appeal(Term term, long childId, String reason, SignedIn who) {
        List<ChildOfRun> found = new ArrayList<>();
        runs.newest(who.scope(), term)
                .ifPresent(run -> runs.children(who.scope(), run.id(), List.of(childId), found::add));
        if (found.isEmpty() || reason.isBlank()) {
            return Optional.empty();
        }
        ChildOfRun child = found.get(0);
        var subject = new Objections.ChildOfObjection(
                childId, owner(child, who.scope()), child.schoolHere(), PersonOnList.of(child));
        long id = objections.add(term, null, subject, Objection.Kind.APPEAL, reason, who);
        cases.raised(objections.find(who.scope(), id).orElseThrow(), who);
        return Optional.of(id);
    }

    /** The household's township; the school's where the household's is not known. */
    private static String owner(ChildOfRun child, Scope scope) {
        return scope instanceof Scope.Area area
                ? area.township()
                : child.township().isEmpty() ? child.schoolTownship() : child.township();
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
        if (FourEyes.of(objection.raisedById(), who).isEmpty()) {
            return Settled.OWN;
        }
        end(objection, isUpheld ? Objection.Outcome.UPHELD : Objection.Outcome.DISMISSED, note, who);
        if (objection.award() != null) {
            follow(objection, isUpheld, note, who);
        }
        return Settled.DONE;
    }

    private void end(Objection objection, Objection.Outcome outcome, String note, SignedIn who) {
        objections.settle(objection.id(), outcome, note, who);
        cases.settled(objection, outcome, who);
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
