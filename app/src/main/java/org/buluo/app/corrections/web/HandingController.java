package org.buluo.app.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.corrections.CorrectionLines;
import org.buluo.app.corrections.Handing;
import org.buluo.app.corrections.Handings;
import org.buluo.app.corrections.Handings.Receipt;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.correction.RosterOf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands a list over, and shows the receipt. */
@Controller
class HandingController {

    private static final String PATH = CorrectionsController.PATH + "/hand";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NOTE = 500;

    private final CorrectionLines lines;
    private final Handings handings;
    private final CorrectionsTell tell;
    private final Audit audit;
    private final Clock clock;

    HandingController(CorrectionLines lines, Handings handings, CorrectionsTell tell, Audit audit, Clock clock) {
        this.lines = lines;
        this.handings = handings;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String ask(Scope scope, ListState state, Model model) {
        return ask(scope, roster(scope, state), Map.of(), model);
    }

    private static RosterOf roster(Scope scope, ListState state) {
        RosterOf roster = CorrectionsController.roster(state);
        if (roster == null || !scope.isWholeCounty()) {
            throw new NotThere("list to hand over");
        }
        return roster;
    }

    private String ask(Scope scope, RosterOf roster, Map<String, String> typed, Model model) {
        ListState list = CorrectionsController.asked(roster);
        model.addAttribute("roster", roster);
        model.addAttribute("list", list.url());
        model.addAttribute("place", list.get("place"));
        model.addAttribute("waiting", lines.count(scope, list.with("state", "waiting")));
        model.addAttribute("due", handings.due(scope));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("ways", tell.choices("way", Handing.WAYS));
        model.addAttribute("typed", typed);
        return "corrections/hand";
    }

    @PostMapping(PATH)
    String hand(
            Scope scope,
            SignedIn person,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        RosterOf roster = roster(scope, CorrectionLines.asked(typed, PATH));
        String takenBy = typed.getOrDefault("takenBy", "").strip();
        String note = typed.getOrDefault("note", "").strip();
        LocalDate day = day(typed.getOrDefault("takenOn", ""));
        String way = typed.getOrDefault("way", "");
        boolean named = !takenBy.isEmpty() && takenBy.length() <= LONGEST_NAME;
        boolean known = Handing.WAYS.contains(way);
        boolean brief = note.length() <= LONGEST_NOTE;
        boolean sound = named && day != null && known && brief;
        Optional<Long> handed =
                sound ? handings.hand(roster, new Receipt(takenBy, day, way, note), person) : Optional.empty();
        if (handed.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("nameError", named ? null : "corrections.hand.wrong.name");
            model.addAttribute("dayError", day == null ? "corrections.hand.wrong.day" : null);
            model.addAttribute("wayError", known ? null : "corrections.hand.wrong.way");
            model.addAttribute("noteError", brief ? null : "corrections.hand.wrong.note");
            model.addAttribute("nothing", sound);
            return ask(scope, roster, typed, model);
        }
        audit.record(person, "corrections.hand", "handing:" + handed.get(), "");
        return "redirect:" + CorrectionsController.PATH + "/handings/" + handed.get();
    }

    /** Null for no day, and for one that has not come. */
    private LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isAfter(LocalDate.now(clock)) || day.getYear() < 2000 ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @GetMapping(CorrectionsController.PATH + "/handings/{id}")
    String receipt(Scope scope, @PathVariable long id, Model model) {
        Handing handing = handings.find(scope, id).orElseThrow(() -> new NotThere("receipt"));
        ListState list = CorrectionsController.asked(handing.roster()).with("handing", id);
        model.addAttribute("handing", handing);
        model.addAttribute("all", list.url());
        model.addAttribute("open", list.with("state", "open").url());
        model.addAttribute(
                "roster", CorrectionsController.asked(handing.roster()).url());
        model.addAttribute("today", LocalDate.now(clock));
        return "corrections/handing";
    }
}
