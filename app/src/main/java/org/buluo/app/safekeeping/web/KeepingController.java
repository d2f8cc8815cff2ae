package org.buluo.app.safekeeping.web;

import java.util.Optional;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.safekeeping.BackupSettings;
import org.buluo.app.safekeeping.Backups;
import org.buluo.app.safekeeping.Hold;
import org.buluo.app.safekeeping.Holds;
import org.buluo.app.safekeeping.Keeping;
import org.buluo.app.safekeeping.KindStanding;
import org.buluo.app.safekeeping.PeriodChange;
import org.buluo.app.safekeeping.Periods;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long which data are kept, how much there is of them, and what is deleted next. */
@Controller
class KeepingController {

    private static final int LONGEST_REASON = 500;
    private static final String NUMBER = "[1-9]\\d{0,6}";

    private final Keeping keeping;
    private final Periods periods;
    private final Holds holds;
    private final Backups backups;
    private final BackupSettings settings;
    private final Audit audit;
    private final String at;

    KeepingController(
            Keeping keeping,
            Periods periods,
            Holds holds,
            Backups backups,
            BackupSettings settings,
            Audit audit,
            @Value("${buluo.keeping.at:03:30}") String at) {
        this.keeping = keeping;
        this.periods = periods;
        this.holds = holds;
        this.backups = backups;
        this.settings = settings;
        this.audit = audit;
        this.at = at;
    }

    @GetMapping("/keeping")
    String list(Model model, SignedIn who) {
        model.addAttribute("kinds", keeping.standings());
        model.addAttribute("generations", backups.kept());
        model.addAttribute("most", settings.kept());
        model.addAttribute("hold", keeping.holdOfAll().orElse(null));
        model.addAttribute("who", who);
        model.addAttribute("at", at);
        return "safekeeping/keeping";
    }

    @GetMapping("/keeping/{kind}")
    String kind(@PathVariable String kind, Model model, SignedIn who) {
        model.addAttribute("one", standing(kind));
        model.addAttribute("deletions", keeping.deletionsOf(kind));
        model.addAttribute("who", who);
        return "safekeeping/kind";
    }

    private KindStanding standing(String kind) {
        return keeping.find(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/keeping/{kind}/propose")
    String propose(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String length,
            @RequestParam(defaultValue = "") String reason,
            SignedIn who,
            RedirectAttributes flash) {
        KindStanding one = standing(kind);
        String number = length.strip();
        boolean isAllowed = number.matches(NUMBER) && one.period().allows(Integer.parseInt(number));
        flash.addFlashAttribute("length", length);
        flash.addFlashAttribute("why", reason);
        if (!isAllowed || Integer.parseInt(number) == one.period().length()) {
            flash.addFlashAttribute("wrongLength", isAllowed ? "safekeeping.same" : "safekeeping.not-allowed");
        } else if (reason.isBlank()) {
            flash.addFlashAttribute("wrongReason", "safekeeping.reasonless");
        } else {
            flash.addFlashAttribute("length", null);
            flash.addFlashAttribute("why", null);
            periods.propose(who, kind, Integer.parseInt(number), cut(reason));
            record(who, "safekeeping.propose", kind + " " + one.period().length() + ">" + number, cut(reason));
            flash.addFlashAttribute("done", "safekeeping.done.proposed");
        }
        return back(kind);
    }

    @PostMapping("/keeping/{kind}/confirm")
    String confirm(@PathVariable String kind, @RequestParam long change, SignedIn who, RedirectAttributes flash) {
        PeriodChange one = change(kind, change);
        boolean done = one != null && periods.confirm(eyes(one.proposedBy(), who), one);
        return decided(kind, one, done, "confirm", who, flash);
    }

    @PostMapping("/keeping/{kind}/refuse")
    String refuse(@PathVariable String kind, @RequestParam long change, SignedIn who, RedirectAttributes flash) {
        PeriodChange one = change(kind, change);
        boolean done = one != null && periods.refuse(eyes(one.proposedBy(), who), one);
        return decided(kind, one, done, "refuse", who, flash);
    }

    /** The one that was looked at; null when another one or none waits meanwhile. */
    private PeriodChange change(String kind, long id) {
        PeriodChange change = standing(kind).change();
        return change != null && change.id() == id ? change : null;
    }

    private String decided(
            String kind, PeriodChange change, boolean done, String verb, SignedIn who, RedirectAttributes flash) {
        if (done) {
            record(who, "safekeeping." + verb, kind + " " + change.length(), change.reason());
        }
        flash.addFlashAttribute("done", done ? "safekeeping.done." + verb : "safekeeping.done.late");
        return back(kind);
    }

    @PostMapping("/keeping/{kind}/hold")
    String hold(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String reason,
            SignedIn who,
            RedirectAttributes flash) {
        boolean isAll = kind.equals(Hold.ALL);
        if (!isAll && standing(kind).period().isFixed()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (reason.isBlank()) {
            flash.addFlashAttribute("wrongHold", "safekeeping.reasonless");
        } else if (holds.place(who, kind, cut(reason))) {
            record(who, "safekeeping.hold", kind, cut(reason));
            flash.addFlashAttribute("done", "safekeeping.done.hold");
        }
        return back(kind);
    }

    @PostMapping("/keeping/{kind}/lift")
    String lift(@PathVariable String kind, @RequestParam long hold, SignedIn who, RedirectAttributes flash) {
        Optional<Hold> open = keeping.hold(hold).filter(one -> one.kind().equals(kind));
        if (open.isPresent() && holds.lift(eyes(open.get().placedBy(), who), open.get())) {
            record(who, "safekeeping.lift", kind, open.get().reason());
            flash.addFlashAttribute("done", "safekeeping.done.lift");
        }
        return back(kind);
    }

    private static FourEyes eyes(long maker, SignedIn who) {
        return FourEyes.of(maker, who).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private void record(SignedIn who, String what, String subject, String reason) {
        audit.record(who, what, "kept:" + subject, reason);
    }

    private static String cut(String reason) {
        String stripped = reason.strip();
        return stripped.substring(0, Math.min(LONGEST_REASON, stripped.length()));
    }

    private static String back(String kind) {
        return kind.equals(Hold.ALL) ? "redirect:/keeping" : "redirect:/keeping/" + kind;
    }
}
