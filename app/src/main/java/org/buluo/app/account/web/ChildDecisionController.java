package org.buluo.app.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.ChildLine.RowOfChild;
import org.buluo.app.account.Line;
import org.buluo.app.account.Lines;
import org.buluo.app.account.Run;
import org.buluo.app.account.RunSource;
import org.buluo.app.account.Runs;
import org.buluo.app.linkage.Decisions;
import org.buluo.app.linkage.DoubtfulPair.Where;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.account.Decision.Ruling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person decides about one child: where it is, or that another county pays. It holds from the next account on. */
@Controller
class ChildDecisionController {

    private final Runs runs;
    private final Lines lines;
    private final Decisions decisions;
    private final Clock clock;

    ChildDecisionController(Runs runs, Lines lines, Decisions decisions, Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What can be decided about one child, in the order in which it is offered. */
    static List<String> rulings() {
        return List.of(
                "out", "enrolled", "elsewhere", "aided-elsewhere", "home-taught", "suspended", "left", "completed");
    }

    @PostMapping("/children/{id}/decide")
    String decide(
            Scope scope,
            SignedIn person,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String ruling,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        Run run = runs.current(scope).orElseThrow(ChildDecisionController::unknown);
        ChildLine child = lines.child(scope, run.id(), id).orElseThrow(ChildDecisionController::unknown);
        Optional<Ruling> decided = rulings().contains(ruling) ? Ruling.parse(ruling) : Optional.empty();
        Optional<LocalDate> from = day(day);
        if (decided.isEmpty() || from.isEmpty() || note.isBlank()) {
            next.addAttribute("undecided", "1");
        } else {
            Line line = child.line();
            decisions.decideChild(
                    id,
                    idOf(scope, run, child),
                    new Where(line.township(), line.school()),
                    decided.get(),
                    from.get(),
                    note,
                    person);
            next.addAttribute("decided", ruling);
        }
        return "redirect:/children/" + id;
    }

    private Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isAfter(LocalDate.now(clock)) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The surest id by which the next reconciliation finds the child. */
    private String idOf(Scope scope, Run run, ChildLine child) {
        Line line = child.line();
        if (!line.personNo().isEmpty()) {
            return line.personNo().split(";")[0];
        }
        if (!line.person().studentNumber().isEmpty()) {
            return line.person().studentNumber();
        }
        return line.person().idNumber().isEmpty()
                ? placeOf(scope, run, child.rows().get(0))
                : line.person().idNumber();
    }

    private String placeOf(Scope scope, Run run, RowOfChild row) {
        RunSource source = runs.sources(scope, run.id()).stream()
                .filter(one -> one.place() == row.source())
                .findFirst()
                .orElseThrow(ChildDecisionController::unknown);
        return source.fileName() + (source.sheet().isEmpty() ? "" : "#" + source.sheet()) + ":" + row.row();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
