package org.buluo.app.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.SchoolTownships;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appeals of families whose child has no award (申诉): “my child should have got it”. One ends with the child's award, by
 * the determination that brings it, or with a decision that names the rule; a yes without an award there is not.
 */
@Service
public class Appealing {

    private static final String GRANTED = "granted";

    private final Objections objections;
    private final ObjectionCases cases;
    private final Objecting objecting;
    private final Awards awards;
    private final RunsOfTerms runs;
    private final Determinations determinations;
    private final ObjectProvider<SchoolTownships> townships;

    Appealing(
            Objections objections,
            ObjectionCases cases,
            Objecting objecting,
            Awards awards,
            RunsOfTerms runs,
            Determinations determinations,
            ObjectProvider<SchoolTownships> townships) {
        this.objections = objections;
        this.cases = cases;
        this.objecting = objecting;
        this.awards = awards;
        this.runs = runs;
        this.determinations = determinations;
        this.townships = townships;
    }

    /** The child of this key in the newest reconciliation; empty when it is not this person's to see. */
    public Optional<ChildOfRun> child(Scope scope, Term term, long child) {
        List<ChildOfRun> found = new ArrayList<>();
        runs.newest(scope, term).ifPresent(run -> runs.children(scope, run.id(), List.of(child), found::add));
        return found.stream().findFirst();
    }

    /** Children of the newest reconciliation who are found by these words. @param most so many at the most */
    public List<ChildOfRun> search(Scope scope, Term term, String words, int most) {
        List<ChildOfRun> found = new ArrayList<>();
        runs.newest(scope, term).ifPresent(run -> runs.search(scope, run.id(), words, most, found::add));
        return found;
    }

    /** What came of an appeal. */
    public enum Raised {
        /** It is a matter now. */
        DONE,
        /** The child has what is appealed for: its list is on its way. */
        HAS_IT,
        /** Something is missing or too long. */
        UNSOUND
    }

    /**
     * A family appeals for a child of the account.
     *
     * @param provision id; empty when the family can't tell
     * @param key takes the appeal's key
     * @throws NotThere when the child is not this person's to see
     */
    @Transactional
    public Raised forChild(Term term, long id, String provision, Said said, SignedIn who, List<Long> key) {
        ChildOfRun child = child(who.scope(), term, id).orElseThrow(() -> new NotThere("child"));
        if (!said.isSound()) {
            return Raised.UNSOUND;
        }
        Optional<Award> award = awards.ofChild(who.scope(), term, id).stream()
                .filter(one -> one.provision().equals(provision))
                .findFirst();
        if (award.isPresent() && award.get().state() != AwardState.DROPPED) {
            return Raised.HAS_IT;
        }
        key.add(
                award.isPresent()
                        ? objecting.appeal(award.get(), said, who)
                        : objecting.raise(
                                NewObjection.appeal(
                                        term,
                                        id,
                                        owner(child, who.scope()),
                                        child.schoolHere(),
                                        PersonOnList.of(child),
                                        provision,
                                        said),
                                who));
        return Raised.DONE;
    }

    /** The household's township; the school's where the household's is not known. */
    private static String owner(ChildOfRun child, Scope scope) {
        return scope instanceof Scope.Area area
                ? area.township()
                : child.township().isEmpty() ? child.schoolTownship() : child.township();
    }

    /**
     * A family appeals for a child that is on no list: there is what it states and nothing else.
     *
     * @param name of the child, as stated
     * @param township of the household; taken of whoever sees the whole county alone
     * @param key takes the appeal's key
     */
    @Transactional
    public Raised forNobody(
            Term term, String name, String township, String provision, Said said, SignedIn who, List<Long> key) {
        String stated = name.strip();
        if (!said.isSound() || stated.isEmpty() || stated.length() > Said.NAME) {
            return Raised.UNSOUND;
        }
        String school = who.scope() instanceof Scope.School own ? own.school() : "";
        PersonOnList person = new PersonOnList(stated, "", "");
        key.add(objecting.raise(
                NewObjection.appeal(term, null, place(who.scope(), township), school, person, provision, said), who));
        return Raised.DONE;
    }

    private String place(Scope scope, String stated) {
        if (scope instanceof Scope.Area area) {
            return area.township();
        }
        if (scope instanceof Scope.School own) {
            SchoolTownships known = townships.getIfAvailable();
            return known == null ? "" : known.of(own.school());
        }
        return stated.strip();
    }

    /** The appeal of this key, when it is one about a child without an award. */
    public Objection demand(Scope scope, long id) {
        return objections
                .find(scope, id)
                .filter(one -> one.kind() == Objection.Kind.APPEAL && one.isWithoutAward())
                .orElseThrow(() -> new NotThere("appeal"));
    }

    /**
     * By which rules an appeal can be refused: the verdicts on its child in the newest reconciliation that grant nothing;
     * for a child that is on no list, every rule that refused anybody.
     */
    public List<StoredVerdict> rules(Scope scope, Term term, Objection appeal) {
        List<StoredVerdict> all = verdicts(scope, term, appeal);
        return all.stream()
                .filter(one -> !one.verdict().equals(GRANTED))
                .filter(one -> appeal.provision().isEmpty() || one.provision().equals(appeal.provision()))
                .toList();
    }

    /** What the newest reconciliation says of the child, wherever its household lies: the appeal is this person's to see. */
    public List<StoredVerdict> verdicts(Scope scope, Term term, Objection appeal) {
        Optional<RunOfTerm> run = runs.newest(scope, term);
        if (run.isEmpty()) {
            return List.of();
        }
        Long child = appeal.child();
        return CurrentScope.beyond(() -> child == null
                ? determinations.refusals(scope, run.get().id())
                : determinations.of(scope, run.get().id(), child));
    }

    /**
     * Refuses an appeal.
     *
     * @param rule the {@link StoredVerdict#key} of one of {@link #rules}
     * @return empty when there is no such rule, or none any more since it was chosen, and when the note is not sound
     */
    @Transactional
    public Optional<Objecting.Settled> refuse(long id, Term term, String rule, String note, SignedIn who) {
        Objection appeal = demand(who.scope(), id);
        Optional<RuleNamed> named = rules(who.scope(), term, appeal).stream()
                .filter(one -> one.key().equals(rule))
                .map(RuleNamed::of)
                .findFirst();
        if (appeal.outcome() != null) {
            return Optional.of(Objecting.Settled.ALREADY);
        }
        if (FourEyes.of(appeal.raisedById(), who).isEmpty()) {
            return Optional.of(Objecting.Settled.OWN);
        }
        if (named.isEmpty() || !Objecting.isSound(note)) {
            return Optional.empty();
        }
        return Optional.of(end(appeal, Objection.Outcome.DISMISSED, named.get(), note, who));
    }

    /**
     * The family takes its appeal back. Whoever took it down does not say so, nor does the school it is about: else an
     * appeal could be ended by whom it is raised against.
     *
     * @return empty when the note is not sound
     */
    @Transactional
    public Optional<Objecting.Settled> withdraw(long id, String note, SignedIn who) {
        Objection appeal = demand(who.scope(), id);
        if (appeal.outcome() != null) {
            return Optional.of(Objecting.Settled.ALREADY);
        }
        if (FourEyes.of(appeal.raisedById(), who).isEmpty()) {
            return Optional.of(Objecting.Settled.OWN);
        }
        return Objecting.isSound(note)
                ? Optional.of(end(appeal, Objection.Outcome.WITHDRAWN, RuleNamed.NONE, note, who))
                : Optional.empty();
    }

    /** The child of an appeal was found. @return false when it has one, or the other is not this person's to see */
    @Transactional
    public boolean found(long id, Term term, long child, SignedIn who) {
        Objection appeal = demand(who.scope(), id);
        if (child(who.scope(), term, child).isEmpty() || !objections.found(who.scope(), appeal.id(), child)) {
            return false;
        }
        endGranted(term, who.scope());
        return true;
    }

    /** Ends the appeals whose child has by now what its family appealed for. */
    void endGranted(Term term, Scope scope) {
        objections.granted(scope, term).forEach((id, award) -> {
            Objection appeal = objections.find(scope, id).orElseThrow();
            String proof = "award:" + award;
            end(appeal, Objection.Outcome.GRANTED, RuleNamed.NONE, proof, SignedIn.system());
        });
    }

    private Objecting.Settled end(
            Objection appeal, Objection.Outcome outcome, RuleNamed rule, String note, SignedIn who) {
        if (!objections.settle(appeal.id(), outcome, rule, note, who)) {
            return Objecting.Settled.ALREADY;
        }
        cases.settled(appeal, outcome == Objection.Outcome.GRANTED ? note : outcome.name());
        return Objecting.Settled.DONE;
    }

    /** The number of the matter, for its page; empty when it is closed. */
    public Optional<Long> matter(Objection appeal) {
        return cases.open(appeal);
    }
}
