package org.buluo.app.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.account.Changes;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.account.Tallies;
import org.buluo.app.account.Tally;
import org.buluo.app.casework.OpenCases;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: the account. */
@Controller
class HomeController {

    /** The figure is left out. */
    private static final long UNASKED = -1;

    private final ChosenRun chosen;
    private final Runs runs;
    private final Tallies tallies;
    private final Changes changes;
    private final OpenCases cases;
    private final Reconcilings reconcilings;
    private final Flow flow;
    private final Axes axes;
    private final Tell tell;
    private final Clock clock;

    HomeController(
            ChosenRun chosen,
            Runs runs,
            Tallies tallies,
            Changes changes,
            OpenCases cases,
            Reconcilings reconcilings,
            Flow flow,
            Axes axes,
            Tell tell,
            Clock clock) {
        this.chosen = chosen;
        this.runs = runs;
        this.tallies = tallies;
        this.changes = changes;
        this.cases = cases;
        this.reconcilings = reconcilings;
        this.flow = flow;
        this.axes = axes;
        this.tell = tell;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Scope scope, SignedIn person, ListState state, Model model) {
        Optional<Run> run = chosen.find(scope, state);
        model.addAttribute("run", run.orElse(null));
        model.addAttribute("mayStart", reconcilings.isFor(person));
        model.addAttribute("terms", Terms.of(run, LocalDate.now(clock)));
        model.addAttribute(
                "job",
                reconcilings
                        .latest(person)
                        .filter(job -> job.state() != JobState.DONE)
                        .orElse(null));
        if (run.isEmpty()) {
            return "account/empty";
        }
        fill(scope, state, run.get(), model);
        return "account/home";
    }

    private void fill(Scope scope, ListState state, Run run, Model model) {
        ListState list = ChosenRun.at("/children", state);
        List<Tally> all = tallies.of(scope, run.id());
        boolean current =
                runs.current(scope).map(Run::id).filter(id -> id == run.id()).isPresent();
        model.addAttribute("isCurrent", current);
        model.addAttribute("absent", runs.summary(scope, run.id()).absent());
        model.addAttribute("figures", Headlines.of(all, list, overdue(scope, current)));
        model.addAttribute("dueFen", all.stream().mapToLong(Tally::dueFen).sum());
        model.addAttribute("paidFen", all.stream().mapToLong(Tally::paidFen).sum());
        model.addAttribute("flow", flow.of(all, list));
        model.addAttribute(
                "flowTable", Matrix.of(all, tell.say("account.schooling"), axes.schooling(), axes.aid(), list));
        Matrix.Axis across = state.get("by").equals("schooling") ? axes.schooling() : axes.aid();
        model.addAttribute(
                "byTownship", Matrix.of(all, tell.say("account.township"), axes.township(all), across, list));
        model.addAttribute("byStage", Matrix.of(all, tell.say("account.stage"), axes.stage(), across, list));
        model.addAttribute(
                "changes", run.previous() == null ? List.of() : Changed.of(changes.sums(scope, run.id()), run, list));
        model.addAttribute(
                "previous",
                run.previous() == null ? null : runs.find(scope, run.previous()).orElse(null));
        model.addAttribute("matters", current ? Matters.of(cases.sums(scope, LocalDate.now(clock)), list) : List.of());
    }

    private long overdue(Scope scope, boolean current) {
        return current ? cases.childrenOverdue(scope, LocalDate.now(clock)) : UNASKED;
    }
}
