package org.buluo.app.aid.web;

import java.util.List;
import org.buluo.app.aid.Appealing;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.ChildOfRun;
import org.buluo.app.aid.Objecting;
import org.buluo.app.aid.Objection;
import org.buluo.app.aid.Objections;
import org.buluo.app.aid.StoredVerdict;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An appeal for a child without an award: what the rules say, what ends it, and the family's answer to print. */
@Controller
class AppealController {

    private static final int MOST_FOUND = 20;
    private static final String PATH = "/aid/appeals/";

    private final Appealing appealing;
    private final Objections objections;
    private final Awards awards;
    private final AidTell tell;
    private final String office;

    AppealController(
            Appealing appealing,
            Objections objections,
            Awards awards,
            AidTell tell,
            @Value("${buluo.aid.appeal-office:}") String office) {
        this.appealing = appealing;
        this.objections = objections;
        this.awards = awards;
        this.tell = tell;
        this.office = office.strip();
    }

    private Term term(Scope scope, Objection appeal) {
        return TermInPath.of(objections.term(scope, appeal.id()));
    }

    @GetMapping("/aid/appeals/{id}")
    String appeal(Scope scope, SignedIn person, ListState state, @PathVariable long id, Model model) {
        Answered.say(state, tell, model);
        return show(scope, person, id, model);
    }

    private String show(Scope scope, SignedIn person, long id, Model model) {
        Objection appeal = appealing.demand(scope, id);
        Term term = term(scope, appeal);
        boolean open = appeal.outcome() == null;
        boolean acts = open && Permission.DECIDE.isOf(person.role());
        List<StoredVerdict> verdicts = appeal.child() == null ? List.of() : appealing.verdicts(scope, term, appeal);
        model.addAttribute("appeal", appeal);
        model.addAttribute("reader", person);
        model.addAttribute("term", term);
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("rules", open ? appealing.rules(scope, term, appeal) : List.of());
        model.addAttribute("awards", appeal.child() == null ? List.of() : awards.ofChild(scope, term, appeal.child()));
        model.addAttribute("matter", appealing.matter(appeal).orElse(null));
        model.addAttribute("mayAct", acts);
        model.addAttribute("isOwn", appeal.raisedById() == person.id());
        model.addAttribute("mayDecide", open && Permission.APPROVE_AID.isOf(person.role()));
        return "aid/appeal";
    }

    @PostMapping("/aid/appeals/{id}/refuse")
    String refuse(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String note) {
        Term term = term(scope, appealing.demand(scope, id));
        return Answered.to(
                PATH + id,
                appealing
                        .refuse(id, term, rule, note, who)
                        .map(AppealController::said)
                        .orElse("appeal-rule"));
    }

    private static String said(Objecting.Settled settled) {
        return switch (settled) {
            case DONE -> "settled";
            case OWN -> "own";
            case ALREADY -> "already";
        };
    }

    @PostMapping("/aid/appeals/{id}/withdraw")
    String withdraw(Scope scope, SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "") String note) {
        appealing.demand(scope, id);
        return Answered.to(
                PATH + id,
                appealing.withdraw(id, note, who).map(AppealController::said).orElse("reason"));
    }

    /** Looks for the child of an appeal that had none. */
    @PostMapping("/aid/appeals/{id}/search")
    String search(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String word,
            Model model) {
        String words = word.substring(0, Math.min(AppealsController.LONGEST_WORDS, word.length()));
        List<ChildOfRun> found = appealing.search(scope, term(scope, appealing.demand(scope, id)), words, MOST_FOUND);
        model.addAttribute("word", words);
        model.addAttribute("found", found);
        return show(scope, who, id, model);
    }

    @PostMapping("/aid/appeals/{id}/child")
    String found(Scope scope, SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "0") long child) {
        Term term = term(scope, appealing.demand(scope, id));
        return Answered.to(PATH + id, appealing.found(id, term, child, who) ? "appeal-found" : "objected-not");
    }

    /** What the family gets: why or why not in plain words, by which rule, what would change it, where to go next. */
    @GetMapping("/aid/appeals/{id}/answer")
    String answer(Scope scope, SignedIn person, @PathVariable long id, Model model) {
        show(scope, person, id, model);
        model.addAttribute("office", office);
        return "aid/answer";
    }
}
