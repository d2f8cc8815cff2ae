package org.buluo.app.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.buluo.app.intake.DeliveryState;
import org.buluo.app.intake.Desk;
import org.buluo.app.intake.Received;
import org.buluo.app.intake.Receiving;
import org.buluo.app.intake.SentFile;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A school finds who of its pupils is poor (困难认定): one person enters, another decides, and what stands goes in by the
 * door of all files as the school's identification list. A later list takes the earlier one's place.
 */
@Service
public class Identifying {

    private final Findings findings;
    private final RunsOfTerms runs;
    private final Receiving receiving;
    private final Desk desk;
    private final Clock clock;

    Identifying(Findings findings, RunsOfTerms runs, Receiving receiving, Desk desk, Clock clock) {
        this.findings = findings;
        this.runs = runs;
        this.receiving = receiving;
        this.desk = desk;
        this.clock = clock;
    }

    /** The schools with pupils whom this person sees. */
    public List<String> schools(Scope scope, Term term) {
        return runs.newest(scope, term)
                .map(run -> runs.schools(scope, run.id()))
                .orElse(List.of());
    }

    /** The pupils of a school who are on none of the county's lists of the poor and of whom no finding stands or waits. */
    public List<PupilOfRun> pupils(Scope scope, Term term, String school) {
        Set<Long> known = new HashSet<>();
        findings.of(scope, term, school).stream()
                .filter(one -> one.standsIn(term) || one.waits())
                .forEach(one -> known.add(one.child()));
        return runs.newest(scope, term).map(run -> runs.pupils(scope, run.id(), school)).orElse(List.of()).stream()
                .filter(pupil -> !known.contains(pupil.childId()))
                .toList();
    }

    /** Who these pupils are, in their order. */
    public List<ChildOfRun> named(Scope scope, Term term, List<PupilOfRun> pupils) {
        List<Long> keys = pupils.stream().map(PupilOfRun::childId).toList();
        Map<Long, ChildOfRun> known = new HashMap<>();
        runs.newest(scope, term)
                .ifPresent(run -> runs.children(scope, run.id(), keys, child -> known.put(child.childId(), child)));
        return keys.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** What was found of a school's pupils in the school year before, by child: to be confirmed anew, or left to end. */
    public Map<Long, Finding> lastYear(Scope scope, Term term, String school) {
        Term lastSpring = new Term(term.schoolYear().start(), Term.Season.SPRING);
        Map<Long, Finding> last = new LinkedHashMap<>();
        findings.of(scope, lastSpring, school).stream()
                .filter(one -> one.standsIn(lastSpring))
                .forEach(one -> last.put(one.child(), one));
        return last;
    }

    /**
     * Enters findings about pupils of a school.
     *
     * @return how many; 0 when what was found is not sound
     */
    @Transactional
    public int enter(Term term, String school, Set<Long> children, FoundPoor found, SignedIn who) {
        return add(term, school, children, child -> found, who);
    }

    private int add(Term term, String school, Set<Long> children, LongFunction<FoundPoor> found, SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        List<PupilOfRun> asked = pupils(who.scope(), term, school).stream()
                .filter(pupil -> children.contains(pupil.childId()))
                .filter(pupil -> found.apply(pupil.childId()).isSound(today))
                .toList();
        return (int) named(who.scope(), term, asked).stream()
                .filter(pupil -> findings.add(term, pupil, found.apply(pupil.childId()), who))
                .count();
    }

    /** Confirms findings of the school year before as they were, with what is shown now. @return how many */
    @Transactional
    public int confirm(Term term, String school, Set<Long> children, LocalDate applied, String evidence, SignedIn who) {
        Map<Long, Finding> last = lastYear(who.scope(), term, school);
        Set<Long> known = new HashSet<>(children);
        known.retainAll(last.keySet());
        LongFunction<FoundPoor> asBefore = child ->
                new FoundPoor(last.get(child).category(), last.get(child).level(), applied, evidence);
        return add(term, school, known, asBefore, who);
    }

    /** Asks that findings end with a term. @return how many */
    @Transactional
    public int end(Term term, Set<Long> keys, String reason, SignedIn who) {
        if (reason.isBlank() || reason.length() > FoundPoor.EVIDENCE) {
            return 0;
        }
        List<Finding> those = findings.those(who.scope(), keys).stream()
                .filter(one -> one.standsIn(term) && one.end() == null)
                .toList();
        those.forEach(one -> findings.end(one, term, reason, who));
        return those.size();
    }

    /**
     * What came of deciding.
     *
     * @param decided how many
     * @param own how many were left, since whoever decides entered them
     * @param isBusy nothing was decided, since the list before is being read just now
     */
    public record Decided(int decided, int own, boolean isBusy) {}

    /** Decides what waits of findings of one school. */
    @Transactional
    public Decided decide(Term term, String school, Set<Long> keys, boolean isAccepted, SignedIn who) {
        findings.hold(term, school);
        if (isAccepted && isBeingRead(term, school, who)) {
            return new Decided(0, 0, true);
        }
        int decided = 0;
        int own = 0;
        for (Finding one : findings.those(who.scope(), keys)) {
            boolean isAsked =
                    one.school().equals(school) && one.term().schoolYear().equals(term.schoolYear());
            if (!one.waits() || !isAsked) {
                continue;
            }
            long maker =
                    one.isAccepted() == null ? one.enteredById() : one.end().enteredById();
            if (FourEyes.of(maker, who).isEmpty()) {
                own++;
            } else if (findings.decide(one, isAccepted, who)) {
                decided++;
            }
        }
        if (isAccepted && decided > 0) {
            send(term, school, who);
        }
        return new Decided(decided, own, false);
    }

    /** A list can't be taken back while it is read, and two of them must not count at once. */
    private boolean isBeingRead(Term term, String school, SignedIn who) {
        return findings.delivery(who.scope(), term, school)
                .flatMap(id -> CurrentScope.callAs(SignedIn.system(), () -> desk.find(Scope.wholeCounty(), id)))
                .filter(delivery -> delivery.state() == DeliveryState.RECEIVED)
                .isPresent();
    }

    /** The list that stands now takes the place of the one before. */
    private void send(Term term, String school, SignedIn who) {
        List<Finding> all = findings.of(who.scope(), term, school);
        List<Finding> standing = FindingList.standing(all);
        String township = all.stream().map(Finding::township).findFirst().orElseThrow(() -> new NotThere("school"));
        Optional<Long> before = findings.delivery(who.scope(), term, school);
        String title =
                school + " " + term.schoolYear() + "学年困难认定 " + clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Received> received = CurrentScope.callAs(SignedIn.system(), () -> {
            before.ifPresent(id -> takeBack(id, title));
            return standing.isEmpty() ? Optional.empty() : Optional.of(receive(title, school, standing));
        });
        findings.sent(
                term,
                school,
                township,
                standing.size(),
                received.map(one -> one.deliveries().get(0)).orElse(null),
                received.map(Received::uploadId).orElse(null),
                who);
    }

    /** A list that counts, or is about to, and can't be taken back must not be joined by another: nothing is decided then. */
    private void takeBack(long id, String title) {
        boolean isGone = desk.withdraw(id, title, SignedIn.system())
                || desk.find(Scope.wholeCounty(), id)
                        .filter(one -> one.state() == DeliveryState.TAKEN || one.state() == DeliveryState.RECEIVED)
                        .isEmpty();
        if (!isGone) {
            throw new IllegalStateException("the list before stands still: delivery " + id);
        }
    }

    private Received receive(String title, String school, List<Finding> standing) {
        byte[] content = FindingList.workbook(title, standing);
        SentFile file = new SentFile("困难认定-" + school + ".xlsx", content.length, new ByteArrayResource(content));
        return receiving.receive(List.of(file), LocalDate.now(clock), SignedIn.system());
    }

    /** How many findings wait, by school. */
    public Map<String, Integer> waiting(Scope scope, Term term) {
        return new HashMap<>(findings.waiting(scope, term));
    }

    /** All schools that have something: pupils, or findings. */
    public Set<String> all(Scope scope, Term term) {
        Set<String> all = new TreeSet<>(schools(scope, term));
        all.addAll(findings.waiting(scope, term).keySet());
        return all;
    }
}
