package org.buluo.app.aid.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.buluo.app.aid.Objecting;
import org.buluo.app.aid.Objection;
import org.buluo.app.aid.Objections;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Objections and appeals: entered by whoever hears of them, settled by somebody else. */
@Controller
class ObjectionsController {

    private static final int MOST = 5000;

    private final Objections objections;
    private final Objecting objecting;
    private final AidTell tell;

    ObjectionsController(Objections objections, Objecting objecting, AidTell tell) {
        this.objections = objections;
        this.objecting = objecting;
        this.tell = tell;
    }

    @GetMapping("/aid/{term}/objections")
    String list(Scope scope, SignedIn person, ListState state, @PathVariable String term, Model model) {
        Term asked = TermInPath.of(term);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Objection.Kind kind : Objection.Kind.values()) {
            kinds.put(kind.name(), tell.say("aid.objection." + kind));
        }
        Map<String, String> open = new LinkedHashMap<>();
        open.put("1", tell.say("aid.objection.open"));
        open.put("0", tell.say("aid.objection.closed"));
        model.addAttribute("term", asked);
        model.addAttribute("kinds", kinds);
        model.addAttribute("opens", open);
        model.addAttribute("objections", objections.of(scope, asked, state, MOST));
        model.addAttribute("maySettle", Permission.APPROVE_AID.isOf(person.role()));
        model.addAttribute("mayRaise", Permission.DECIDE.isOf(person.role()));
        model.addAttribute("me", person.id());
        model.addAttribute("reader", person);
        Answered.say(state, tell, model);
        return "aid/objections";
    }

    @PostMapping("/aid/objections/{id}/settle")
    String settle(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String note) {
        Objection objection = objections.find(scope, id).orElseThrow(() -> new NotThere("objection"));
        String back = "/aid/" + objections.term(scope, id) + "/objections";
        boolean isUpheld = outcome.equals(Objection.Outcome.UPHELD.name());
        if (objection.isWithoutAward()) {
            return "redirect:/aid/appeals/" + id;
        }
        if (!Objecting.isSound(note) || !isUpheld && !outcome.equals(Objection.Outcome.DISMISSED.name())) {
            return Answered.to(back, "reason");
        }
        return Answered.to(
                back,
                switch (objecting.settle(objection.id(), isUpheld, note, who)) {
                    case DONE -> "settled";
                    case OWN -> "own";
                    case ALREADY -> "already";
                });
    }

    @PostMapping("/aid/awards/{id}/object")
    String object(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason) {
        Objection.Kind whose =
                kind.equals(Objection.Kind.APPEAL.name()) ? Objection.Kind.APPEAL : Objection.Kind.PUBLIC;
        try {
            objecting.about(id, whose, reason, who);
            return Answered.to("/aid/awards/" + id, "objected");
        } catch (IllegalArgumentException e) {
            return Answered.to("/aid/awards/" + id, "reason");
        }
    }
}
