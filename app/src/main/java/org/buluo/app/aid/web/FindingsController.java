package org.buluo.app.aid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.buluo.app.aid.ChildOfRun;
import org.buluo.app.aid.Finding;
import org.buluo.app.aid.Findings;
import org.buluo.app.aid.FoundPoor;
import org.buluo.app.aid.Identifying;
import org.buluo.app.aid.PupilOfRun;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A school's findings of poor pupils on screen: found by class, last year's confirmed, ended, decided by another. */
@Controller
class FindingsController {

    private final Identifying identifying;
    private final Findings findings;
    private final AidTell tell;
    private final Clock clock;

    FindingsController(Identifying identifying, Findings findings, AidTell tell, Clock clock) {
        this.identifying = identifying;
        this.findings = findings;
        this.tell = tell;
        this.clock = clock;
    }

    @GetMapping("/aid/{term}/findings")
    String page(Scope scope, SignedIn person, ListState state, @PathVariable String term, Model model) {
        Term asked = TermInPath.of(term);
        Collection<String> schools = identifying.all(scope, asked);
        String school = schools.size() == 1 ? schools.iterator().next() : state.get("school");
        model.addAttribute("term", asked);
        model.addAttribute("schools", schools);
        model.addAttribute("waitingBySchool", identifying.waiting(scope, asked));
        model.addAttribute("school", schools.contains(school) ? school : "");
        Answered.say(state, tell, model);
        if (schools.contains(school)) {
            fill(scope, person, state, asked, school, model);
        }
        return "aid/findings";
    }

    private void fill(Scope scope, SignedIn person, ListState state, Term term, String school, Model model) {
        List<Finding> all = findings.of(scope, term, school);
        List<PupilOfRun> pupils = identifying.pupils(scope, term, school);
        Map<Long, Finding> last = identifying.lastYear(scope, term, school);
        model.addAttribute("waiting", all.stream().filter(Finding::waits).toList());
        model.addAttribute(
                "standing", all.stream().filter(one -> one.standsIn(term)).toList());
        model.addAttribute(
                "last",
                identifying.named(
                        scope,
                        term,
                        pupils.stream()
                                .filter(pupil -> last.containsKey(pupil.childId()))
                                .toList()));
        model.addAttribute("lastBy", last);
        ofGrade(
                state,
                pupils,
                model,
                grade -> identifying.named(
                        scope,
                        term,
                        pupils.stream()
                                .filter(pupil -> key(pupil).equals(grade))
                                .toList()));
        model.addAttribute("categories", Finding.Category.values());
        model.addAttribute("levels", Finding.Level.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("me", person.id());
        model.addAttribute("mayAct", Permission.DECIDE.isOf(person.role()));
        model.addAttribute(
                "address",
                new ListState("/aid/" + term + "/findings", Map.of())
                        .with("school", school)
                        .url());
    }

    /** A grade at a time, and a class of it when that is asked for. */
    private void ofGrade(
            ListState state, List<PupilOfRun> pupils, Model model, Function<String, List<ChildOfRun>> named) {
        Map<String, String> grades = new LinkedHashMap<>();
        pupils.forEach(pupil -> grades.put(key(pupil), tell.grade(pupil)));
        String grade = grades.containsKey(state.get("grade"))
                ? state.get("grade")
                : grades.keySet().stream().findFirst().orElse("");
        List<ChildOfRun> ofGrade = named.apply(grade);
        String wanted = state.get("class");
        model.addAttribute("grades", grades);
        model.addAttribute("grade", grade);
        model.addAttribute(
                "classes",
                ofGrade.stream()
                        .map(ChildOfRun::className)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("className", wanted);
        model.addAttribute(
                "pupils",
                ofGrade.stream()
                        .filter(pupil -> wanted.isEmpty() || pupil.className().equals(wanted))
                        .toList());
    }

    private static String key(PupilOfRun pupil) {
        return pupil.stage() + "-" + (pupil.grade() == null ? "" : pupil.grade());
    }

    @PostMapping("/aid/{term}/findings/enter")
    String enter(
            SignedIn who,
            @PathVariable String term,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") Set<Long> child,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String applied,
            @RequestParam(defaultValue = "") String evidence) {
        Term asked = TermInPath.of(term);
        mine(who, asked, school);
        try {
            FoundPoor found = new FoundPoor(
                    Finding.Category.valueOf(category),
                    Finding.Level.valueOf(level),
                    LocalDate.parse(applied),
                    evidence.strip());
            return back(asked, school, "found", identifying.enter(asked, school, child, found, who));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return back(asked, school, "found", 0);
        }
    }

    /** A school of another scope is not there. */
    private void mine(SignedIn who, Term term, String school) {
        if (!identifying.all(who.scope(), term).contains(school)) {
            throw new NotThere("school");
        }
    }

    private static String back(Term term, String school, String said, int count) {
        ListState state = new ListState("/aid/" + term + "/findings", Map.of()).with("school", school);
        return "redirect:"
                + state.with("said", count == 0 ? "found-not" : said)
                        .with("n", count)
                        .url();
    }

    @PostMapping("/aid/{term}/findings/confirm")
    String confirm(
            SignedIn who,
            @PathVariable String term,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") Set<Long> child,
            @RequestParam(defaultValue = "") String applied,
            @RequestParam(defaultValue = "") String evidence) {
        Term asked = TermInPath.of(term);
        mine(who, asked, school);
        try {
            LocalDate day = LocalDate.parse(applied);
            return back(asked, school, "found", identifying.confirm(asked, school, child, day, evidence.strip(), who));
        } catch (DateTimeParseException e) {
            return back(asked, school, "found", 0);
        }
    }

    @PostMapping("/aid/{term}/findings/end")
    String end(
            SignedIn who,
            @PathVariable String term,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") Set<Long> finding,
            @RequestParam(defaultValue = "") String reason) {
        Term asked = TermInPath.of(term);
        mine(who, asked, school);
        return back(asked, school, "found-ended", identifying.end(asked, finding, reason, who));
    }

    @PostMapping("/aid/{term}/findings/decide")
    String decide(
            SignedIn who,
            @PathVariable String term,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") Set<Long> finding,
            @RequestParam(defaultValue = "") String outcome) {
        Term asked = TermInPath.of(term);
        mine(who, asked, school);
        Identifying.Decided decided = identifying.decide(asked, school, finding, outcome.equals("ACCEPTED"), who);
        if (decided.isBusy()) {
            return back(asked, school, "found-busy", 1);
        }
        return decided.decided() == 0 && decided.own() > 0
                ? back(asked, school, "own", 1)
                : back(asked, school, "found-decided", decided.decided());
    }
}
