package org.buluo.app.aid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.app.aid.ApprovedList;
import org.buluo.app.aid.ApprovedLists;
import org.buluo.app.aid.Approving;
import org.buluo.app.aid.AwardFilter;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.AwardStates;
import org.buluo.app.aid.AwardSum;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.Conflicts;
import org.buluo.app.aid.ListNotices;
import org.buluo.app.aid.NoticeDays;
import org.buluo.app.aid.Proofs;
import org.buluo.app.aid.PublicNotice;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One list of awards: what it holds, how far it is, and what is to be done with it. */
@Controller
class ListController {

    private final AwardLists lists;
    private final Awards awards;
    private final Conflicts conflicts;
    private final ListNotices notices;
    private final Proofs proofs;
    private final ApprovedLists approved;
    private final NoticeDays days;
    private final AidTell tell;
    private final Clock clock;

    ListController(
            AwardLists lists,
            Awards awards,
            Conflicts conflicts,
            ListNotices notices,
            Proofs proofs,
            ApprovedLists approved,
            NoticeDays days,
            AidTell tell,
            Clock clock) {
        this.lists = lists;
        this.awards = awards;
        this.conflicts = conflicts;
        this.notices = notices;
        this.proofs = proofs;
        this.approved = approved;
        this.days = days;
        this.tell = tell;
        this.clock = clock;
    }

    /** An approved list, and whether its lines are still what was signed. */
    record Signed(ApprovedList list, boolean isIntact) {}

    @GetMapping("/aid/lists/{id}")
    String list(Scope scope, SignedIn person, ListState state, @PathVariable long id, Model model) {
        AwardList list = lists.demand(scope, id);
        fill(scope, person, list, state, model);
        Answered.say(state, tell, model);
        return "aid/list";
    }

    private void fill(Scope scope, SignedIn person, AwardList list, ListState state, Model model) {
        AwardFilter filter = AwardFilter.of(list.term(), state).with("list", list.id());
        AwardFilter shown = state.get("state").isEmpty() ? filter.with("state", AwardStates.ALL) : filter;
        AwardSum sum = awards.sum(scope, shown);
        Map<AwardState, Integer> states =
                awards.statesOfLists(scope, list.term()).getOrDefault(list.id(), new EnumMap<>(AwardState.class));
        model.addAttribute("list", list);
        model.addAttribute("sum", sum);
        model.addAttribute("page", awards.page(scope, shown, state.page(), sum.lines()));
        model.addAttribute("states", states);
        model.addAttribute("stateNames", names(states));
        model.addAttribute("conflicts", conflicts.open(scope, list));
        model.addAttribute("proofs", proofs.of(scope, list));
        model.addAttribute("today", LocalDate.now(clock));
        notice(scope, list, model);
        model.addAttribute("approvals", signed(scope, list));
        may(person, list, states, model);
    }

    private Map<String, String> names(Map<AwardState, Integer> states) {
        return states.keySet().stream()
                .sorted()
                .collect(Collectors.toMap(
                        Enum::name,
                        state -> tell.say(state.key()) + " " + states.get(state),
                        (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }

    private void notice(Scope scope, AwardList list, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("notices", notices.of(scope, list));
        model.addAttribute("noticeDays", days.count());
        model.addAttribute("noticeLast", days.lastDay(today));
        model.addAttribute("shortest", PublicNotice.SHORTEST_DAYS);
        model.addAttribute("noticeTitle", tell.say("aid.notice.title", tell.holder(list), tell.term(list.term())));
    }

    private List<Signed> signed(Scope scope, AwardList list) {
        return approved.of(scope, list).stream()
                .map(one -> new Signed(one, approved.isIntact(scope, list, one)))
                .toList();
    }

    private static void may(SignedIn person, AwardList list, Map<AwardState, Integer> states, Model model) {
        boolean mayApprove = Approving.mayApprove(person);
        int forCounty = states.getOrDefault(AwardState.ENDORSED, 0) + states.getOrDefault(AwardState.COUNTERSIGN, 0);
        model.addAttribute("mayAnswer", Permission.DECIDE.isOf(person.role()));
        model.addAttribute("mayPublish", Permission.PUBLISH.isOf(person.role()));
        model.addAttribute("mayEndorse", Approving.mayEndorse(list, person) && states.containsKey(AwardState.NOTICED));
        model.addAttribute("mayApprove", mayApprove && forCounty > 0);
        model.addAttribute("forCounty", forCounty);
        model.addAttribute("determined", states.getOrDefault(AwardState.DETERMINED, 0));
        model.addAttribute("confirmed", states.getOrDefault(AwardState.CONFIRMED, 0));
        model.addAttribute("noticed", states.getOrDefault(AwardState.NOTICED, 0));
    }
}
