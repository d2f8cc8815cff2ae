package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.Draft;
import org.buluo.app.policy.Drafts;
import org.buluo.app.policy.PackSubject;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two packs beside each other: in sentences, and amount by amount. */
@Controller("packComparisonController")
class ComparisonController {

    private static final int LISTED = 100;

    private final Asked asked;
    private final PolicyPacks packs;
    private final Drafts drafts;
    private final PackWords words;

    ComparisonController(Asked asked, PolicyPacks packs, Drafts drafts, PackWords words) {
        this.asked = asked;
        this.packs = packs;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/policy/compare")
    String page(Scope scope, ListState state, @RequestParam String a, @RequestParam String b, Model model) {
        PackSubject before = asked.subject(a);
        PackSubject after = asked.subject(b);
        PackReading then = asked.reading(scope, before);
        PackReading now = asked.reading(scope, after);
        model.addAttribute("a", before);
        model.addAttribute("b", after);
        model.addAttribute("subjects", subjects(scope));
        boolean readable = then.pack().isPresent() && now.pack().isPresent();
        model.addAttribute("readable", readable);
        if (readable) {
            boolean all = state.get("show").equals("all");
            model.addAttribute("sentences", PackComparison.between(then, now, words));
            model.addAttribute("all", all);
            model.addAttribute(
                    "rows",
                    AmountsBeside.of(then.pack().get(), now.pack().get(), words).stream()
                            .filter(row -> all || row.differs())
                            .toList());
        }
        return "policy/compare";
    }

    private List<PackSubject> subjects(Scope scope) {
        List<PackSubject> all = new ArrayList<>();
        packs.versions().forEach(version -> all.add(PackSubject.version(version.number())));
        Stream<Draft> open = drafts.latest(scope, LISTED).stream()
                .filter(draft -> !draft.state().isOver());
        open.forEach(draft -> all.add(PackSubject.draft(draft.id())));
        return all;
    }
}
