package org.buluo.app.aid.web;

import java.util.List;
import org.buluo.app.aid.Approving;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardChanges;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.Change;
import org.buluo.app.aid.Correcting;
import org.buluo.app.aid.Correction;
import org.buluo.app.aid.Corrections;
import org.buluo.app.aid.RunsOfTerms;
import org.buluo.app.aid.TermDeterminations;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** As known then and as known now, side by side, and what people make of it. */
@Controller
class ChangesController {

    private static final int MOST = 5000;

    private final AwardChanges changes;
    private final Corrections corrections;
    private final Correcting correcting;
    private final Awards awards;
    private final AwardLists lists;
    private final RunsOfTerms runs;
    private final TermDeterminations determinations;
    private final AidTell tell;

    ChangesController(
            AwardChanges changes,
            Corrections corrections,
            Correcting correcting,
            Awards awards,
            AwardLists lists,
            RunsOfTerms runs,
            TermDeterminations determinations,
            AidTell tell) {
        this.changes = changes;
        this.corrections = corrections;
        this.correcting = correcting;
        this.awards = awards;
        this.lists = lists;
        this.runs = runs;
        this.determinations = determinations;
        this.tell = tell;
    }

    /** A decided correction with its award. */
    record Decided(Correction correction, Award award) {}

    @GetMapping("/aid/{term}/changes")
    String changes(Scope scope, SignedIn person, ListState state, @PathVariable String term, Model model) {
        Term asked = TermInPath.of(term);
        List<Change> all = changes.of(scope, asked);
        List<Decided> decided = corrections.of(scope, asked, MOST).stream()
                .filter(one -> one.decision() != null)
                .flatMap(one -> awards.find(scope, one.award()).map(award -> new Decided(one, award)).stream())
                .toList();
        model.addAttribute("term", asked);
        model.addAttribute("changes", all);
        model.addAttribute("decided", decided);
        model.addAttribute(
                "add",
                all.stream()
                        .mapToLong(Change::differenceFen)
                        .filter(fen -> fen > 0)
                        .sum());
        model.addAttribute(
                "recover",
                -all.stream()
                        .mapToLong(Change::differenceFen)
                        .filter(fen -> fen < 0)
                        .sum());
        model.addAttribute("run", runs.newest(scope, asked).orElse(null));
        model.addAttribute(
                "determination",
                determinations.of(scope, asked).stream().findFirst().orElse(null));
        model.addAttribute("mayDecide", Approving.mayApprove(person));
        model.addAttribute("me", person.id());
        Answered.say(state, tell, model);
        return "aid/changes";
    }

    @PostMapping("/aid/awards/{id}/correction")
    String propose(Scope scope, SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        String back = back(scope, id);
        demand(who);
        if (reason.isBlank()) {
            return Answered.to(back, "reason");
        }
        return Answered.to(back, correcting.propose(id, reason, who).isPresent() ? "proposed" : "nothing");
    }

    private String back(Scope scope, long award) {
        Award known = awards.find(scope, award).orElseThrow(() -> new NotThere("award"));
        return "/aid/" + lists.demand(scope, known.list()).term() + "/changes";
    }

    @PostMapping("/aid/corrections/{id}/decide")
    String decide(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String note) {
        Correction correction = corrections.find(scope, id).orElseThrow(() -> new NotThere("correction"));
        demand(who);
        String back = back(scope, correction.award());
        boolean isAccepted = decision.equals(Correction.Decision.ACCEPTED.name());
        if (!isAccepted && note.isBlank()) {
            return Answered.to(back, "reason");
        }
        return Answered.to(
                back,
                switch (correcting.decide(id, isAccepted, note, who)) {
                    case DONE -> "decided";
                    case OWN -> "own";
                    case ALREADY -> "already";
                    case STALE -> "stale";
                });
    }

    private static void demand(SignedIn who) {
        if (!Approving.mayApprove(who)) {
            throw new AccessDeniedException("the county adds and recovers");
        }
    }
}
