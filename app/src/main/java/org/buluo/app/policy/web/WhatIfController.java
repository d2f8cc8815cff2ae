package org.buluo.app.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.policy.Draft;
import org.buluo.app.policy.Drafts;
import org.buluo.app.policy.PackSubject;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.app.policy.Roster;
import org.buluo.app.policy.RosterFacts;
import org.buluo.app.policy.WhatIf;
import org.buluo.app.policy.WhatIfRequest;
import org.buluo.app.policy.WhatIfs;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Trying a pack out on the real roster, and what came of it. */
@Controller
class WhatIfController {

    private static final int LISTED = 50;

    private final Asked asked;
    private final WhatIfs whatIfs;
    private final WhatIfPage page;
    private final RosterFacts rosters;
    private final PolicyPacks packs;
    private final Drafts drafts;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    WhatIfController(
            Asked asked,
            WhatIfs whatIfs,
            WhatIfPage page,
            RosterFacts rosters,
            PolicyPacks packs,
            Drafts drafts,
            Jobs jobs,
            Audit audit,
            Clock clock) {
        this.asked = asked;
        this.whatIfs = whatIfs;
        this.page = page;
        this.rosters = rosters;
        this.packs = packs;
        this.drafts = drafts;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a job left behind. */
    record Result(long whatIf) {}

    @GetMapping("/policy/what-if")
    String list(Scope scope, SignedIn who, ListState state, Model model) {
        if (!scope.isWholeCounty()) {
            throw new NotThere("what-if");
        }
        Optional<Job> job = job(scope, who, state.get("job"));
        Optional<Result> result =
                job.filter(one -> one.state() == JobState.DONE).flatMap(one -> jobs.result(one, Result.class));
        if (result.isPresent()) {
            return "redirect:/policy/what-if/" + result.get().whatIf();
        }
        List<Roster> all = rosters.rosters(scope);
        model.addAttribute("job", job.orElse(null));
        model.addAttribute("made", whatIfs.latest(scope, LISTED));
        model.addAttribute("rosters", all);
        model.addAttribute("subjects", subjects(scope));
        model.addAttribute("of", state.get("of"));
        model.addAttribute("terms", Terms.around(Term.ofPayment(LocalDate.now(clock))));
        model.addAttribute("term", term(scope, state.get("of"), all));
        return "policy/what-ifs";
    }

    private Optional<Job> job(Scope scope, SignedIn who, String id) {
        return id.matches("\\d{1,18}")
                ? jobs.find(scope, who.login(), Long.parseLong(id))
                        .filter(job -> job.kind().equals(WhatIfRequest.JOB))
                : Optional.empty();
    }

    /** A draft is tried out for its own first term, unless that is before the roster's. */
    private Term term(Scope scope, String of, List<Roster> all) {
        Term roster = all.isEmpty()
                ? Term.ofPayment(LocalDate.now(clock))
                : all.get(0).term();
        return PackSubject.parse(of)
                .filter(PackSubject::isDraft)
                .flatMap(subject -> drafts.find(scope, subject.number()))
                .map(Draft::from)
                .filter(from -> from.compareTo(roster) > 0)
                .orElse(roster);
    }

    private List<PackSubject> subjects(Scope scope) {
        List<PackSubject> all = new ArrayList<>();
        drafts.latest(scope, LISTED).stream()
                .filter(draft -> !draft.state().isOver())
                .forEach(draft -> all.add(PackSubject.draft(draft.id())));
        packs.versions().forEach(version -> all.add(PackSubject.version(version.number())));
        return all;
    }

    @PostMapping("/policy/what-if")
    String start(
            Scope scope,
            SignedIn who,
            @RequestParam String subject,
            @RequestParam String run,
            @RequestParam String term) {
        PackSubject pack = asked.subject(subject);
        asked.text(scope, pack);
        Roster roster = Optional.of(run)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> rosters.roster(scope, Long.parseLong(text)))
                .orElseThrow(() -> new NotThere("roster"));
        Term wanted = Term.parse(term).orElse(roster.term());
        WhatIfRequest request = new WhatIfRequest(pack.toString(), roster.run(), wanted.toString());
        long job = jobs.submit(WhatIfRequest.JOB, request.title(), request, who);
        audit.record(who, "policy.try-out", "policy:" + pack + " run:" + roster.run(), "");
        return "redirect:/policy/what-if?job=" + job;
    }

    @GetMapping("/policy/what-if/{id}")
    String page(Scope scope, @PathVariable long id, Model model) {
        WhatIf whatIf = whatIfs.find(scope, id).orElseThrow(() -> new NotThere("what-if"));
        page.fill(scope, whatIf, model);
        return "policy/what-if";
    }
}
