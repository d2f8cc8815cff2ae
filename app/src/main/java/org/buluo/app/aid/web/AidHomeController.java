package org.buluo.app.aid.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.aid.FreezeRequest;
import org.buluo.app.aid.RunsOfTerms;
import org.buluo.app.aid.TermDetermination;
import org.buluo.app.aid.TermDeterminations;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.core.time.Term;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The home of a term's aid: the way of its awards, and what each has to do next. */
@Controller
class AidHomeController {

    private static final int ORDER = 15;

    private final TermDeterminations determinations;
    private final RunsOfTerms runs;
    private final Pipeline pipeline;
    private final Jobs jobs;
    private final AidTell tell;

    AidHomeController(TermDeterminations determinations, RunsOfTerms runs, Pipeline pipeline, Jobs jobs, AidTell tell) {
        this.determinations = determinations;
        this.runs = runs;
        this.pipeline = pipeline;
        this.jobs = jobs;
        this.tell = tell;
    }

    @GetMapping("/aid")
    String newest(Scope scope) {
        return Stream.concat(determinations.terms(scope).stream(), runs.terms(scope).stream())
                .findFirst()
                .map(term -> "redirect:/aid/" + term)
                .orElse("aid/empty");
    }

    @GetMapping("/aid/{term}")
    String home(Scope scope, SignedIn person, ListState state, @PathVariable String term, Model model) {
        Term asked = TermInPath.of(term);
        List<TermDetermination> all = determinations.of(scope, asked);
        model.addAttribute("term", asked);
        model.addAttribute("terms", terms(scope, asked));
        model.addAttribute("determinations", all);
        model.addAttribute("whole", scope.isWholeCounty());
        model.addAttribute("run", runs.newest(scope, asked).orElse(null));
        model.addAttribute("mayFreeze", Permission.RECONCILE.isOf(person.role()) && scope.isWholeCounty());
        model.addAttribute("job", job(scope, person));
        if (!all.isEmpty()) {
            pipeline.fill(scope, person, asked, model);
        }
        Answered.say(state, tell, model);
        return "aid/home";
    }

    private List<Term> terms(Scope scope, Term asked) {
        return Stream.of(Stream.of(asked), determinations.terms(scope).stream(), runs.terms(scope).stream())
                .flatMap(terms -> terms)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    /** The one under way, or the last one when it failed. */
    private Job job(Scope scope, SignedIn person) {
        return jobs.latestOf(scope, person.login(), FreezeRequest.JOB, 1).stream()
                .filter(job -> !job.state().isOver() || job.message() != null)
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/aid/{term}/freeze")
    String freeze(SignedIn person, @PathVariable String term) {
        Term asked = TermInPath.of(term);
        if (!person.scope().isWholeCounty()) {
            throw new org.springframework.security.access.AccessDeniedException("the county determines");
        }
        jobs.submit(
                FreezeRequest.JOB,
                Words.of("aid.freeze.title", asked.toString()),
                new FreezeRequest(asked.toString()),
                person);
        return "redirect:" + new ListState("/aid/" + asked, Map.of()).url();
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem aidMenu() {
            return MenuItem.forAll("aid.title", "/aid", ORDER);
        }
    }
}
