package org.buluo.app.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.buluo.app.casework.CalendarYears;
import org.buluo.app.casework.CaseKind;
import org.buluo.app.casework.CaseKinds;
import org.buluo.app.casework.CaseList;
import org.buluo.app.casework.ChildrenOfCases;
import org.buluo.app.casework.EvidenceFiles;
import org.buluo.app.casework.Handling;
import org.buluo.app.casework.Matter;
import org.buluo.app.casework.Owner;
import org.buluo.app.casework.People;
import org.buluo.app.casework.Referrals;
import org.buluo.app.casework.Steps;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one matter. */
@Controller
class CaseController {

    private static final List<String> CONTACTS = List.of("phone", "visit", "message", "note");

    private final CaseList list;
    private final CaseKinds kinds;
    private final Steps steps;
    private final EvidenceFiles evidence;
    private final Handling handling;
    private final Referrals referrals;
    private final ChildrenOfCases children;
    private final People people;
    private final CalendarYears calendar;
    private final CaseWords words;
    private final Clock clock;

    CaseController(
            CaseList list,
            CaseKinds kinds,
            Steps steps,
            EvidenceFiles evidence,
            Handling handling,
            Referrals referrals,
            ChildrenOfCases children,
            People people,
            CalendarYears calendar,
            CaseWords words,
            Clock clock) {
        this.list = list;
        this.kinds = kinds;
        this.steps = steps;
        this.evidence = evidence;
        this.handling = handling;
        this.referrals = referrals;
        this.children = children;
        this.people = people;
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /** The number in an address. @throws NotThere when it is none */
    static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotThere("matter");
        }
        return Long.parseLong(id);
    }

    @GetMapping("/cases/{id}")
    String page(Scope scope, SignedIn who, ListState state, @PathVariable String id, Model model) {
        Matter matter = list.get(scope, number(id));
        LocalDate today = LocalDate.now(clock);
        CaseKind kind = kinds.find(matter.kind());
        Map<Long, ChildrenOfCases.Child> known = words.children(List.of(matter));
        model.addAttribute("matter", matter);
        model.addAttribute("kind", kind);
        model.addAttribute("name", words.subject(matter, known));
        model.addAttribute("child", matter.child() == null ? null : known.get(matter.child()));
        model.addAttribute(
                "mayOpenChild",
                matter.child() != null && children.find(scope, matter.child()).isPresent());
        model.addAttribute("steps", steps.of(scope, matter.id()));
        model.addAttribute("turns", list.turns(scope, matter.id()));
        model.addAttribute("files", evidence.of(scope, matter.id()));
        model.addAttribute("alike", list.alike(scope, matter.id()));
        model.addAttribute("unknownYears", calendar.days().unknownYears(matter.openedOn(), matter.dueOn()));
        model.addAttribute("words", words);
        model.addAttribute("today", today);
        acts(who, matter, model);
        return "casework/case";
    }

    private void acts(SignedIn who, Matter matter, Model model) {
        boolean works = CasesController.mayWork(who);
        boolean own = works && isWorked(who, matter);
        model.addAttribute("mayWork", works);
        model.addAttribute("mayAct", own);
        model.addAttribute("mayAnswer", works && referrals.isAsked(who, matter));
        model.addAttribute("mayApprove", Permission.DECIDE.isOf(who.role()) && handling.mayApprove(who, matter));
        model.addAttribute("contacts", words.choices("contact", CONTACTS));
        model.addAttribute("colleagues", own ? people.at(matter.owner()) : List.of());
        model.addAttribute("targets", own ? referrals.targets(who, matter) : List.<Owner>of());
        model.addAttribute("megabytes", evidence.mostMegabytes());
    }

    private static boolean isWorked(SignedIn who, Matter matter) {
        Owner desk = Owner.of(who.scope());
        return who.scope().isWholeCounty()
                || matter.owner().equals(desk)
                || matter.referral() != null
                        && !matter.referral().isOffered()
                        && matter.referral().to().equals(desk);
    }
}
