package org.buluo.app.aid.web;

import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardChanges;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.Corrections;
import org.buluo.app.aid.Moves;
import org.buluo.app.aid.Objections;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One award: where it is, how it came there, and what was said of it. */
@Controller
class AwardController {

    private final Awards awards;
    private final AwardLists lists;
    private final Moves moves;
    private final Objections objections;
    private final Corrections corrections;
    private final AwardChanges changes;
    private final AidTell tell;

    AwardController(
            Awards awards,
            AwardLists lists,
            Moves moves,
            Objections objections,
            Corrections corrections,
            AwardChanges changes,
            AidTell tell) {
        this.awards = awards;
        this.lists = lists;
        this.moves = moves;
        this.objections = objections;
        this.corrections = corrections;
        this.changes = changes;
        this.tell = tell;
    }

    @GetMapping("/aid/awards/{id}")
    String award(Scope scope, SignedIn person, ListState state, @PathVariable long id, Model model) {
        Award award = awards.find(scope, id).orElseThrow(() -> new NotThere("award"));
        AwardList list = lists.demand(scope, award.list());
        model.addAttribute("award", award);
        model.addAttribute("list", list);
        model.addAttribute("moves", moves.of(scope, id));
        model.addAttribute("replies", moves.replies(scope, id));
        model.addAttribute("objections", objections.about(scope, id));
        model.addAttribute("reader", person);
        model.addAttribute("corrections", corrections.about(scope, id));
        model.addAttribute(
                "change",
                award.state() == AwardState.APPROVED
                        ? changes.of(scope, list.term(), id).orElse(null)
                        : null);
        model.addAttribute(
                "mayObject", Permission.DECIDE.isOf(person.role()) && award.state() != AwardState.SUPERSEDED);
        Answered.say(state, tell, model);
        return "aid/award";
    }
}
