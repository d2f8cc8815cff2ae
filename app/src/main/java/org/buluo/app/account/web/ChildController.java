package org.buluo.app.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.ChildLine.RowOfChild;
import org.buluo.app.account.Lines;
import org.buluo.app.account.Run;
import org.buluo.app.account.RunSource;
import org.buluo.app.account.Runs;
import org.buluo.app.aid.Determinations;
import org.buluo.app.casework.OpenCases;
import org.buluo.app.linkage.Decisions;
import org.buluo.app.linkage.MadeDecisions;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everything about one child (一生一档). */
@Controller
class ChildController {

    private static final int PAST_RUNS = 50;
    private static final int SHORTEST_REASON = 4;

    private final ChosenRun chosen;
    private final Runs runs;
    private final Lines lines;
    private final StatedRows stated;
    private final Determinations verdicts;
    private final OpenCases cases;
    private final MadeDecisions decisions;
    private final Audit audit;
    private final Clock clock;

    ChildController(
            ChosenRun chosen,
            Runs runs,
            Lines lines,
            StatedRows stated,
            Determinations verdicts,
            OpenCases cases,
            MadeDecisions decisions,
            Audit audit,
            Clock clock) {
        this.chosen = chosen;
        this.runs = runs;
        this.lines = lines;
        this.stated = stated;
        this.verdicts = verdicts;
        this.cases = cases;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/children/{id}")
    String page(Scope scope, SignedIn person, ListState state, @PathVariable String id, Model model) {
        fill(scope, state.get("run"), id, model);
        model.addAttribute("mayDecide", Decisions.mayDecide(person));
        return "account/child";
    }

    /** Shows the numbers in full, this once. */
    @PostMapping("/children/{id}/reveal")
    String reveal(
            Scope scope,
            SignedIn person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        fill(scope, run, id, model);
        model.addAttribute("mayDecide", Decisions.mayDecide(person));
        if (reason.strip().length() < SHORTEST_REASON) {
            model.addAttribute("revealError", "account.reveal.wrong");
        } else {
            audit.record(person, "account.reveal", "child:" + id, reason.strip());
            model.addAttribute("revealed", true);
        }
        return "account/child";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private void fill(Scope scope, String asked, String id, Model model) {
        if (!id.matches("\\d{1,18}")) {
            throw unknown();
        }
        long child = Long.parseLong(id);
        Run current = runs.current(scope).orElseThrow(ChildController::unknown);
        Run run = asked.isEmpty() ? known(scope, current, child) : chosen.named(scope, asked);
        ChildLine line = lines.child(scope, run.id(), child).orElseThrow(ChildController::unknown);
        model.addAttribute("revealed", false);
        model.addAttribute("revealError", null);
        model.addAttribute("run", run);
        model.addAttribute("current", current);
        model.addAttribute("child", line);
        model.addAttribute("line", line.line());
        List<Sourced> rows = rows(scope, run, line);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "beside",
                SideBySide.of(stated.of(
                        scope,
                        rows.stream()
                                .map(row -> new StatedRows.Place(row.source(), row.row()))
                                .toList())));
        model.addAttribute("verdicts", verdicts.of(scope, run.id(), child));
        model.addAttribute("cases", cases.of(scope, child));
        model.addAttribute("decisions", decisions.ofChild(scope, child));
        model.addAttribute("rulings", ChildDecisionController.rulings());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("history", lines.history(scope, runs.latest(scope, PAST_RUNS), child));
    }

    /** The current account when the child is in it, else the latest that has it. */
    private Run known(Scope scope, Run current, long child) {
        if (lines.child(scope, current.id(), child).isPresent()) {
            return current;
        }
        return lines.latestRun(scope, child).flatMap(id -> runs.find(scope, id)).orElseThrow(ChildController::unknown);
    }

    /** A row of the child and the file that holds it. */
    record Sourced(RunSource source, int row) {}

    private List<Sourced> rows(Scope scope, Run run, ChildLine line) {
        Map<Integer, RunSource> sources =
                runs.sources(scope, run.id()).stream().collect(Collectors.toMap(RunSource::place, Function.identity()));
        List<Sourced> rows = new ArrayList<>();
        for (RowOfChild row : line.rows()) {
            RunSource source = sources.get(row.source());
            if (source != null) {
                rows.add(new Sourced(source, row.row()));
            }
        }
        return rows;
    }
}
