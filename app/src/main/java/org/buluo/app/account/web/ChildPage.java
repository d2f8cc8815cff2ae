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
import org.buluo.app.platform.Reveals;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the page about one child shows. */
@Component
class ChildPage {

    private static final int PAST_RUNS = 50;

    private final ChosenRun chosen;
    private final Runs runs;
    private final Lines lines;
    private final StatedRows stated;
    private final Determinations verdicts;
    private final OpenCases cases;
    private final MadeDecisions decisions;
    private final Reveals reveals;
    private final Clock clock;

    ChildPage(
            ChosenRun chosen,
            Runs runs,
            Lines lines,
            StatedRows stated,
            Determinations verdicts,
            OpenCases cases,
            MadeDecisions decisions,
            Reveals reveals,
            Clock clock) {
        this.chosen = chosen;
        this.runs = runs;
        this.lines = lines;
        this.stated = stated;
        this.verdicts = verdicts;
        this.cases = cases;
        this.decisions = decisions;
        this.reveals = reveals;
        this.clock = clock;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The child of this key, when this person may see it. @throws ResponseStatusException "not found" otherwise */
    private static long key(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw unknown();
        }
        return Long.parseLong(id);
    }

    /**
     * Fills the page in; "not found" when the child is not there or not this person's to see.
     *
     * @param asked the reconciliation; empty for the current one
     * @param full whether numbers, telephones, accounts and addresses are shown in full
     */
    void fill(Scope scope, SignedIn person, String asked, String id, boolean full, Model model) {
        long child = key(id);
        Run current = runs.current(scope).orElseThrow(ChildPage::unknown);
        Run run = asked.isEmpty() ? known(scope, current, child) : chosen.named(scope, asked);
        ChildLine line = lines.child(scope, run.id(), child).orElseThrow(ChildPage::unknown);
        reveal(person, full, model);
        model.addAttribute("run", run);
        model.addAttribute("current", current);
        model.addAttribute("child", line);
        model.addAttribute("line", line.line());
        List<Sourced> rows = rows(scope, run, line);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "beside",
                SideBySide.of(
                        stated.of(
                                scope,
                                rows.stream()
                                        .map(row -> new StatedRows.Place(row.source(), row.row()))
                                        .toList()),
                        full));
        model.addAttribute("verdicts", verdicts.of(scope, run.id(), child));
        model.addAttribute("cases", cases.of(scope, child));
        model.addAttribute("decisions", decisions.ofChild(scope, child));
        model.addAttribute("rulings", ChildDecisionController.rulings());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayDecide", Decisions.mayDecide(person));
        model.addAttribute("history", lines.history(scope, runs.latest(scope, PAST_RUNS), child));
    }

    private void reveal(SignedIn person, boolean full, Model model) {
        model.addAttribute("revealed", full);
        model.addAttribute("mayExtract", ExtractController.mayGive(person));
        model.addAttribute("mayReveal", Reveals.mayReveal(person));
        model.addAttribute("revealsLeft", reveals.left(person));
        model.addAttribute("revealSeconds", reveals.seconds());
        model.addAttribute("purposes", Reveals.Purpose.values());
        model.addAttribute("revealError", null);
        model.addAttribute("purposeError", null);
    }

    /** The current account when the child is in it, else the latest that has it. */
    private Run known(Scope scope, Run current, long child) {
        if (lines.child(scope, current.id(), child).isPresent()) {
            return current;
        }
        return lines.latestRun(scope, child).flatMap(id -> runs.find(scope, id)).orElseThrow(ChildPage::unknown);
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
