package org.buluo.app.casework.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.buluo.app.casework.Desks;
import org.buluo.app.casework.Outbox;
import org.buluo.app.casework.Owner;
import org.buluo.app.casework.Reminders;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whole desks: how much lies on each, handing one over, what people were told, and a text for a chat group. */
@Controller
class DeskController {

    private final Desks desks;
    private final Outbox outbox;
    private final Reminders reminders;
    private final CaseWords words;
    private final Audit audit;
    private final Clock clock;

    DeskController(Desks desks, Outbox outbox, Reminders reminders, CaseWords words, Audit audit, Clock clock) {
        this.desks = desks;
        this.outbox = outbox;
        this.reminders = reminders;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/cases/desks")
    String desks(Scope scope, ListState state, Model model) {
        List<Desks.Load> loads = desks.loads(scope, LocalDate.now(clock));
        Optional<Desks.Load> chosen = chosen(loads, state.get("level"), state.get("owner"), state.get("from"));
        model.addAttribute("loads", loads);
        model.addAttribute("chosen", chosen.orElse(null));
        model.addAttribute(
                "takers",
                chosen.map(load -> desks.takers(load.owner()).stream()
                                .filter(person -> !person.login().equals(load.assignee()))
                                .toList())
                        .orElse(List.of()));
        model.addAttribute("words", words);
        return "casework/desks";
    }

    private static Optional<Desks.Load> chosen(List<Desks.Load> loads, String level, String owner, String from) {
        return loads.stream()
                .filter(load -> load.owner().level().code().equals(level)
                        && load.owner().name().equals(owner)
                        && load.assignee().equals(from))
                .findFirst();
    }

    @PostMapping("/cases/desks")
    String handOver(
            SignedIn who,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Optional<Owner> desk = chosen(desks.loads(who.scope(), LocalDate.now(clock)), level, owner, from)
                .map(Desks.Load::owner);
        int moved = desk.isEmpty() ? -1 : desks.handOver(who, desk.get(), from, to);
        if (moved < 0) {
            return "redirect:/cases/desks?nobody";
        }
        audit.record(who, "casework.hand-over", "rows:" + moved, "");
        return "redirect:/cases/desks?moved=" + moved;
    }

    @GetMapping("/cases/notices")
    String notices(Scope scope, SignedIn who, Model model) {
        model.addAttribute("notices", outbox.latest(scope, who));
        model.addAttribute("words", words);
        return "casework/notices";
    }

    @PostMapping("/cases/notices")
    String seen(Scope scope, SignedIn who) {
        outbox.seen(scope, who);
        return "redirect:/cases/notices";
    }

    /** Figures for a chat group: no child's data leave the console by it. */
    @GetMapping("/cases/message")
    String message(Scope scope, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("digests", reminders.digests(scope, today));
        model.addAttribute("today", today);
        model.addAttribute("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        model.addAttribute("words", words);
        return "casework/message";
    }
}
