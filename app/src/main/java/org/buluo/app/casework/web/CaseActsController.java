package org.buluo.app.casework.web;

import org.buluo.app.casework.Handled;
import org.buluo.app.casework.Handling;
import org.buluo.app.casework.Referrals;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people do with one matter; each leads back to its page, which says what came of it. */
@Controller
class CaseActsController {

    private final Handling handling;
    private final Referrals referrals;

    CaseActsController(Handling handling, Referrals referrals) {
        this.handling = handling;
        this.referrals = referrals;
    }

    private static String back(String id, Handled handled) {
        return "redirect:/cases/" + CaseController.number(id) + "?handled=" + handled;
    }

    @PostMapping("/cases/{id}/log")
    String log(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String said) {
        return back(id, handling.answer(who, CaseController.number(id), how, said));
    }

    @PostMapping("/cases/{id}/assign")
    String assign(SignedIn who, @PathVariable String id, @RequestParam(defaultValue = "") String login) {
        return back(id, handling.assign(who, CaseController.number(id), login));
    }

    @PostMapping("/cases/{id}/escalate")
    String escalate(SignedIn who, @PathVariable String id, @RequestParam(defaultValue = "") String said) {
        return back(id, handling.escalate(who, CaseController.number(id), said));
    }

    /** @param to {@code level:name} of a desk */
    @PostMapping("/cases/{id}/refer")
    String refer(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String said) {
        int at = to.indexOf(':');
        String level = at < 0 ? "" : to.substring(0, at);
        return back(id, referrals.refer(who, CaseController.number(id), level, to.substring(at + 1), said));
    }

    /** @param answer {@code accept}, {@code reject} or {@code done} */
    @PostMapping("/cases/{id}/referral")
    String referral(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String said) {
        long number = CaseController.number(id);
        return back(
                id,
                switch (answer) {
                    case "accept" -> referrals.accept(who, number);
                    case "reject" -> referrals.giveBack(who, number, false, said);
                    case "done" -> referrals.giveBack(who, number, true, said);
                    default -> referrals.nothing(who, number);
                });
    }

    @PostMapping("/cases/{id}/close")
    String close(SignedIn who, @PathVariable String id, @RequestParam(defaultValue = "") String said) {
        return back(id, handling.close(who, CaseController.number(id), said));
    }

    /** @param agreed {@code yes} or {@code no} */
    @PostMapping("/cases/{id}/decide")
    String decide(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String agreed,
            @RequestParam(defaultValue = "") String said) {
        return back(id, handling.decide(who, CaseController.number(id), agreed.equals("yes"), said));
    }

    @PostMapping("/cases/{id}/reopen")
    String reopen(SignedIn who, @PathVariable String id, @RequestParam(defaultValue = "") String said) {
        return back(id, handling.reopen(who, CaseController.number(id), said));
    }

    /** Somebody else answered meanwhile. */
    @ExceptionHandler(Referrals.Meanwhile.class)
    String meanwhile() {
        return "redirect:/cases?handled=" + Handled.CHANGED;
    }
}
