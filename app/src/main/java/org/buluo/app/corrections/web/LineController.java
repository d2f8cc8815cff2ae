package org.buluo.app.corrections.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.buluo.app.corrections.CorrectionLine;
import org.buluo.app.corrections.CorrectionLines;
import org.buluo.app.corrections.Disputes;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Reveals;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line: what is stated, what is right, who says so, and what happened since. */
@Controller
class LineController {

    private static final String PATH = CorrectionsController.LINES + "/{id}";

    private final CorrectionLines lines;
    private final Disputes disputes;
    private final CorrectionsTell tell;
    private final Clock clock;

    LineController(CorrectionLines lines, Disputes disputes, CorrectionsTell tell, Clock clock) {
        this.lines = lines;
        this.disputes = disputes;
        this.tell = tell;
        this.clock = clock;
    }

    private CorrectionLine line(Scope scope, long id) {
        return lines.find(scope, id).orElseThrow(() -> new NotThere("line"));
    }

    @GetMapping(PATH)
    String show(Scope scope, SignedIn person, @PathVariable long id, Model model) {
        CorrectionLine line = line(scope, id);
        List<String> ways = ways(line, scope, person);
        model.addAttribute("line", line);
        model.addAttribute("list", CorrectionsController.asked(line.roster()).url());
        model.addAttribute("steps", lines.steps(scope, id));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("ways", ways);
        model.addAttribute("mayAccept", ways.contains("accept"));
        model.addAttribute("seesAll", scope.isWholeCounty());
        model.addAttribute("seesChildren", !(scope instanceof Scope.Unit));
        return "corrections/line";
    }

    /** What this person may say of a line now, as the last part of the address says it. */
    private static List<String> ways(CorrectionLine line, Scope scope, SignedIn person) {
        if (!Permission.WORK_CASES.isOf(person.role())) {
            return List.of();
        }
        boolean county = Permission.RECONCILE.isOf(person.role()) && scope.isWholeCounty();
        return switch (line.state()) {
            case OPEN -> List.of("dispute");
            case DISPUTED -> county && line.maySecond(person) ? List.of("accept", "take-back") : List.of("take-back");
            case ACCEPTED -> county ? List.of("take-back") : List.of();
            case CLOSED -> List.of();
        };
    }

    @PostMapping(PATH + "/dispute")
    String dispute(
            Scope scope,
            SignedIn person,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes then) {
        CorrectionLine line = line(scope, id);
        boolean said = Reveals.isReason(reason);
        return said(id, said, said && disputes.dispute(line, reason.strip(), person), then);
    }

    @PostMapping(PATH + "/take-back")
    String takeBack(
            Scope scope,
            SignedIn person,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes then) {
        CorrectionLine line = line(scope, id);
        boolean said = Reveals.isReason(reason);
        return said(id, said, said && disputes.takeBack(line, reason.strip(), person), then);
    }

    @PostMapping(PATH + "/accept")
    String accept(
            Scope scope,
            SignedIn person,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes then) {
        CorrectionLine line = line(scope, id);
        boolean said = Reveals.isReason(reason);
        return said(id, said, said && disputes.accept(line, reason.strip(), person), then);
    }

    private String said(long id, boolean reason, boolean done, RedirectAttributes then) {
        String key = done ? "corrections.said.done" : reason ? "corrections.said.late" : "corrections.said.reason";
        then.addFlashAttribute("said", tell.say(key));
        then.addFlashAttribute("saidTone", done ? "good" : "bad");
        return "redirect:" + CorrectionsController.LINES + "/" + id;
    }
}
