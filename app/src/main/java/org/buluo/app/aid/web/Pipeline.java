package org.buluo.app.aid.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.aid.AwardChanges;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.AwardStates;
import org.buluo.app.aid.AwardSum;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.Conflicts;
import org.buluo.app.aid.Identifying;
import org.buluo.app.aid.Objections;
import org.buluo.app.aid.OpenVerdicts;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The way of a term's awards in figures, each of which opens its list, and what each has to do next. */
@Component
class Pipeline {

    private static final Set<AwardState> CONFIRMED = EnumSet.of(AwardState.CONFIRMED);
    private static final Set<AwardState> ENDORSED = EnumSet.of(AwardState.ENDORSED, AwardState.COUNTERSIGN);

    private final Awards awards;
    private final OpenVerdicts open;
    private final Objections objections;
    private final Conflicts conflicts;
    private final AwardChanges changes;
    private final Identifying identifying;

    Pipeline(
            Awards awards,
            OpenVerdicts open,
            Objections objections,
            Conflicts conflicts,
            AwardChanges changes,
            Identifying identifying) {
        this.awards = awards;
        this.open = open;
        this.objections = objections;
        this.conflicts = conflicts;
        this.changes = changes;
        this.identifying = identifying;
    }

    void fill(Scope scope, SignedIn person, Term term, Model model) {
        Map<AwardState, AwardSum> sums = awards.sums(scope, term, false);
        long disputed = objections.open(scope, term, "");
        long appealed = objections.open(scope, term, "APPEAL");
        long changed = changes.count(scope, term);
        long unknown = open.count(scope, term, new ListState("/aid", Map.of()));
        model.addAttribute("way", way(term, sums));
        model.addAttribute("beside", beside(term, sums, disputed, appealed, unknown, changed));
        model.addAttribute("desks", desks(scope, term, sums, disputed, changed, person));
        model.addAttribute("fresh", changes.fresh(scope, term));
    }

    private static List<Station> way(Term term, Map<AwardState, AwardSum> sums) {
        AwardSum all = sum(sums, EnumSet.complementOf(EnumSet.of(AwardState.DROPPED, AwardState.SUPERSEDED)));
        List<Station> way = new ArrayList<>();
        way.add(new Station("aid.station.all", all.lines(), all.fen(), "/aid/" + term + "/awards", ""));
        way.add(station(term, sums, "determined", EnumSet.of(AwardState.DETERMINED), "warn"));
        way.add(station(term, sums, "objected", EnumSet.of(AwardState.OBJECTED), "bad"));
        way.add(station(term, sums, "confirmed", CONFIRMED, "warn"));
        way.add(station(term, sums, "on-notice", EnumSet.of(AwardState.ON_NOTICE), "warn"));
        way.add(station(term, sums, "noticed", EnumSet.of(AwardState.NOTICED), "warn"));
        way.add(station(term, sums, "endorsed", ENDORSED, "warn"));
        way.add(station(term, sums, "approved", EnumSet.of(AwardState.APPROVED), "good"));
        return way;
    }

    private static AwardSum sum(Map<AwardState, AwardSum> sums, Set<AwardState> states) {
        return states.stream().map(sums::get).reduce(AwardSum.NONE, AwardSum::plus);
    }

    private static Station station(
            Term term, Map<AwardState, AwardSum> sums, String name, Set<AwardState> states, String tone) {
        AwardSum sum = sum(sums, states);
        return new Station("aid.station." + name, sum.lines(), sum.fen(), awards(term, states), tone);
    }

    private static String awards(Term term, Set<AwardState> states) {
        return new ListState("/aid/" + term + "/awards", Map.of())
                .with("state", AwardStates.joined(states))
                .url();
    }

    private static List<Station> beside(
            Term term, Map<AwardState, AwardSum> sums, long disputed, long appealed, long unknown, long changed) {
        AwardSum dropped = sums.get(AwardState.DROPPED);
        AwardSum superseded = sums.get(AwardState.SUPERSEDED);
        String path = "/aid/" + term;
        return List.of(
                new Station("aid.station.unknown", unknown, -1, path + "/open", "warn"),
                new Station("aid.station.objections", disputed, -1, path + "/objections?open=1", "bad"),
                new Station("aid.station.appeals", appealed, -1, path + "/objections?open=1&kind=APPEAL", "bad"),
                new Station("aid.station.changes", changed, -1, path + "/changes", "bad"),
                new Station(
                        "aid.station.dropped",
                        dropped.lines(),
                        dropped.fen(),
                        awards(term, EnumSet.of(AwardState.DROPPED)),
                        ""),
                new Station(
                        "aid.station.superseded",
                        superseded.lines(),
                        superseded.fen(),
                        awards(term, EnumSet.of(AwardState.SUPERSEDED)),
                        ""));
    }

    private List<Desk> desks(
            Scope scope, Term term, Map<AwardState, AwardSum> sums, long disputed, long changed, SignedIn person) {
        String path = "/aid/" + term;
        List<NextStep> school = new ArrayList<>();
        school.add(step("confirm", sums, AwardState.DETERMINED, term));
        school.add(new NextStep("conflict", conflicts.count(scope, term), path + "/awards?conflict=1"));
        school.add(step("put-up", sums, AwardState.CONFIRMED, term));
        school.add(step("prove", sums, AwardState.ON_NOTICE, term));
        int found = identifying.waiting(scope, term).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        NextStep check = new NextStep("check-found", found, path + "/findings");
        school.add(check);
        List<NextStep> township = List.of(
                check,
                new NextStep("settle", disputed, path + "/objections?open=1"),
                step("endorse", sums, AwardState.NOTICED, term));
        List<NextStep> county = List.of(
                step("approve", sums, AwardState.ENDORSED, term),
                step("countersign", sums, AwardState.COUNTERSIGN, term),
                new NextStep("decide", changed, path + "/changes"));
        boolean acts = Permission.DECIDE.isOf(person.role());
        return List.of(
                desk("school", school, acts && scope instanceof Scope.School),
                desk("township", township, acts && scope instanceof Scope.Area),
                desk("county", county, acts && scope.isWholeCounty()));
    }

    private static Desk desk(String who, List<NextStep> steps, boolean isMine) {
        return new Desk(who, steps.stream().filter(one -> one.count() > 0).toList(), isMine);
    }

    private static NextStep step(String key, Map<AwardState, AwardSum> sums, AwardState state, Term term) {
        return new NextStep(key, sums.get(state).lines(), awards(term, EnumSet.of(state)));
    }
}
