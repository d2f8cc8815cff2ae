package org.buluo.app.aid.web;

import org.buluo.app.aid.Approving;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The township checks, the county approves, and either sends back with a reason. */
@Controller
class ApprovalController {

    private final AwardLists lists;
    private final Approving approving;

    ApprovalController(AwardLists lists, Approving approving) {
        this.lists = lists;
        this.approving = approving;
    }

    @PostMapping("/aid/lists/{id}/endorse")
    String endorse(Scope scope, SignedIn who, @PathVariable long id) {
        AwardList list = lists.demand(scope, id);
        demand(Approving.mayEndorse(list, who));
        return answer(list, "endorsed", approving.endorse(list, who));
    }

    @PostMapping("/aid/lists/{id}/approve")
    String approve(Scope scope, SignedIn who, @PathVariable long id) {
        AwardList list = lists.demand(scope, id);
        demand(Approving.mayApprove(who));
        return answer(list, "approved", approving.approve(list, who));
    }

    private static String answer(AwardList list, String said, Approving.Step step) {
        String back = "/aid/lists/" + list.id();
        boolean onlyOwn = step.moved() == 0 && step.own() > 0;
        return Answered.to(back, onlyOwn ? "own" : said, step.moved(), step.held(), step.own());
    }

    @PostMapping("/aid/lists/{id}/return")
    String sendBack(Scope scope, SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        AwardList list = lists.demand(scope, id);
        boolean isCounty = Approving.mayApprove(who);
        demand(isCounty || Approving.mayEndorse(list, who));
        String back = "/aid/lists/" + id;
        return reason.isBlank()
                ? Answered.to(back, "reason")
                : Answered.to(back, "returned", approving.sendBack(list, isCounty, reason, who));
    }

    private static void demand(boolean may) {
        if (!may) {
            throw new AccessDeniedException("checks no such list");
        }
    }
}
