package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.account.Tallies;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The reconciliations: what each read, what came of it; and the start of a new one. */
@Controller
class RunsController {

    private static final int LISTED = 200;

    private final ChosenRun chosen;
    private final Runs runs;
    private final Tallies tallies;
    private final Reconcilings reconcilings;
    private final Audit audit;
    private final Clock clock;

    RunsController(ChosenRun chosen, Runs runs, Tallies tallies, Reconcilings reconcilings, Audit audit, Clock clock) {
        this.chosen = chosen;
        this.runs = runs;
        this.tallies = tallies;
        this.reconcilings = reconcilings;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/runs")
    String list(Scope scope, SignedIn person, Model model) {
        List<Run> all = runs.latest(scope, LISTED);
        model.addAttribute("runs", all);
        model.addAttribute("whole", scope.isWholeCounty());
        model.addAttribute("mayStart", reconcilings.isFor(person));
        model.addAttribute("terms", Terms.of(all.stream().findFirst(), LocalDate.now(clock)));
        model.addAttribute("job", underWay(person));
        return "account/runs";
    }

    private Job underWay(SignedIn person) {
        return reconcilings
                .latest(person)
                .filter(job -> job.state() != JobState.DONE)
                .orElse(null);
    }

    /** Begins a reconciliation, unless one is under way already. */
    @PostMapping("/runs")
    String start(
            SignedIn person,
            @RequestParam String term,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {
        if (!reconcilings.isFor(person)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Term wanted = Term.parse(term).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Job underWay = underWay(person);
        if (underWay == null || underWay.state().isOver()) {
            reconcilings.start(person, wanted, asOf);
        }
        return "redirect:/";
    }

    /** Begins one of the same term as the current account's, with what is new: the decisions made since. */
    @PostMapping("/runs/again")
    String again(Scope scope, SignedIn person) {
        Run current = chosen.current(scope).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return start(person, current.term().toString(), null);
    }

    @GetMapping("/runs/{id}")
    String page(Scope scope, @PathVariable String id, Model model) {
        Run run = chosen.named(scope, id);
        ListState list = new ListState("/children", java.util.Map.of()).with("run", run.id());
        model.addAttribute("run", run);
        model.addAttribute("whole", scope.isWholeCounty());
        model.addAttribute("summary", runs.summary(scope, run.id()));
        model.addAttribute("inputs", runs.inputs(scope, run.id()));
        model.addAttribute("outputs", runs.outputs(scope, run.id()));
        model.addAttribute("figures", Headlines.of(tallies.of(scope, run.id()), list, -1));
        model.addAttribute(
                "others",
                runs.latest(scope, LISTED).stream()
                        .filter(other -> other.id() != run.id())
                        .toList());
        return "account/run";
    }

    @GetMapping("/runs/{id}/files/{name}")
    void file(
            Scope scope,
            SignedIn person,
            @PathVariable String id,
            @PathVariable String name,
            HttpServletResponse response)
            throws IOException {
        Run run = chosen.named(scope, id);
        byte[] content =
                runs.output(scope, run.id(), name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(person, "account.download", "run:" + run.id() + " file:" + name, "");
        Download.named(response, named(run, name));
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Files of several reconciliations in one folder must not be taken for each other. */
    private static String named(Run run, String name) {
        int dot = name.lastIndexOf('.');
        String day = run.asOf() == null ? "" : "-" + DateTimeFormatter.BASIC_ISO_DATE.format(run.asOf());
        return name.substring(0, dot) + "-" + run.id() + day + name.substring(dot);
    }
}
