package org.buluo.app.policy.web;

import java.util.Optional;
import java.util.function.BiFunction;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.policy.Acted;
import org.buluo.app.policy.Draft;
import org.buluo.app.policy.DraftDesk;
import org.buluo.app.policy.PolicyPacks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing a draft in, and what somebody else decides about it. */
@Controller
class DraftDecisionController {

    private final Asked asked;
    private final DraftDesk desk;
    private final PolicyPacks packs;
    private final Audit audit;

    DraftDecisionController(Asked asked, DraftDesk desk, PolicyPacks packs, Audit audit) {
        this.asked = asked;
        this.desk = desk;
        this.packs = packs;
        this.audit = audit;
    }

    @PostMapping("/policy/drafts/{id}/propose")
    String propose(
            Scope scope, SignedIn who, @PathVariable long id, @RequestParam int revision, RedirectAttributes flash) {
        return back(id, desk.propose(who, asked.draft(scope, id), revision), flash);
    }

    @PostMapping("/policy/drafts/{id}/back")
    String takeBack(
            Scope scope, SignedIn who, @PathVariable long id, @RequestParam int revision, RedirectAttributes flash) {
        return back(id, desk.takeBack(who, asked.draft(scope, id), revision), flash);
    }

    @PostMapping("/policy/drafts/{id}/withdraw")
    String withdraw(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes flash) {
        return back(id, desk.withdraw(who, asked.draft(scope, id), revision, remark.strip()), flash);
    }

    /** Compares an overtaken draft with the newest version from now on. */
    @PostMapping("/policy/drafts/{id}/rebase")
    String rebase(Scope scope, @PathVariable long id, RedirectAttributes flash) {
        return back(id, desk.rebase(asked.draft(scope, id)), flash);
    }

    @PostMapping("/policy/drafts/{id}/approve")
    String approve(
            Scope scope, SignedIn who, @PathVariable long id, @RequestParam int revision, RedirectAttributes flash) {
        Acted acted =
                decide(scope, who, id, "policy.approve", "", (eyes, draft) -> desk.approve(eyes, draft, revision));
        if (acted == Acted.DONE) {
            flash.addFlashAttribute("approved", true);
            return "redirect:/policy/" + packs.newest();
        }
        return back(id, acted, flash);
    }

    @PostMapping("/policy/drafts/{id}/return")
    String sendBack(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam String remark,
            RedirectAttributes flash) {
        if (remark.isBlank()) {
            asked.draft(scope, id);
            return back(id, Acted.BAD_FIELD, flash);
        }
        Acted acted = decide(
                scope,
                who,
                id,
                "policy.send-back",
                remark,
                (eyes, draft) -> desk.sendBack(eyes, draft, revision, remark.strip()));
        return back(id, acted, flash);
    }

    /** @throws ResponseStatusException when whoever checks wrote any of it: the page offers it to nobody who did */
    private Acted decide(
            Scope scope,
            SignedIn who,
            long id,
            String what,
            String reason,
            BiFunction<FourEyes, Draft, Acted> decision) {
        Draft draft = asked.draft(scope, id);
        Optional<FourEyes> eyes = desk.eyes(draft, who);
        Acted acted = decision.apply(eyes.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)), draft);
        if (acted == Acted.DONE) {
            audit.record(who, what, "policy-draft:" + id, reason);
        }
        return acted;
    }

    private static String back(long id, Acted acted, RedirectAttributes flash) {
        flash.addFlashAttribute("acted", acted);
        return "redirect:/policy/drafts/" + id;
    }
}
