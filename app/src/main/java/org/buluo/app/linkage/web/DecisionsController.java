package org.buluo.app.linkage.web;

import org.buluo.app.linkage.Decisions;
import org.buluo.app.linkage.MadeDecisions;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All decisions: who, when and why; any of them can be undone. */
@Controller
class DecisionsController {

    private static final String PATH = "/review/decisions";

    private final Decisions decisions;
    private final MadeDecisions made;

    DecisionsController(Decisions decisions, MadeDecisions made) {
        this.decisions = decisions;
        this.made = made;
    }

    @GetMapping(PATH)
    String list(Scope scope, SignedIn person, ListState state, Model model) {
        String login = state.get("by").equals("me") ? person.login() : "";
        model.addAttribute(
                "decisions",
                made.page(scope, state.page(), login, !state.get("undone").equals("1")));
        model.addAttribute("waiting", made.waiting(scope));
        model.addAttribute("mayDecide", Decisions.mayDecide(person));
        model.addAttribute("mayRun", Review.mayRun(person));
        String bulk = state.get("bulk");
        model.addAttribute("together", bulk.matches("\\d{1,15}") ? made.standingOf(scope, Long.parseLong(bulk)) : 0L);
        return "linkage/decisions";
    }

    @PostMapping(PATH + "/undo")
    String undo(SignedIn person, @RequestParam long decision) {
        boolean undone = decisions.undo(decision, person);
        return "redirect:" + PATH + (undone ? "?done=1" : "?gone=1");
    }

    @PostMapping(PATH + "/undo-all")
    String undoAll(SignedIn person, @RequestParam long bulk) {
        int undone = decisions.undoAll(bulk, person);
        return "redirect:" + PATH + (undone > 0 ? "?done=" + undone : "?gone=1");
    }
}
