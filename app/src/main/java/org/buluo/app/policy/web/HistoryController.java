package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.app.platform.NotThere;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.app.policy.PolicyVersion;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One provision's amounts through the years, and which version said so first and until when. */
@Controller
class HistoryController {

    private final PolicyPacks packs;
    private final PackWords words;

    HistoryController(PolicyPacks packs, PackWords words) {
        this.packs = packs;
        this.words = words;
    }

    /**
     * What was said of an amount.
     *
     * @param line the amount
     * @param since the first version that says so
     * @param until the last version that says so
     */
    record Said(PackView.Line line, PolicyVersion since, PolicyVersion until) {}

    @GetMapping("/policy/history/{provision}")
    String page(@PathVariable String provision, Model model) {
        Map<PackView.Line, Said> said = new LinkedHashMap<>();
        Provision named = null;
        List<PolicyVersion> oldestFirst = packs.versions().stream()
                .sorted(Comparator.comparingInt(PolicyVersion::number))
                .toList();
        for (PolicyVersion version : oldestFirst) {
            Optional<PackView> view = packs.of(version.number()).flatMap(pack -> view(pack, provision));
            if (view.isPresent()) {
                named = view.get().provision();
                for (PackView.Line line : view.get().lines()) {
                    PackView.Line plain = new PackView.Line(line.term(), true, 1, line.whom(), line.tier());
                    Said before = said.get(plain);
                    boolean goesOn = before != null && before.until().number() == version.number() - 1;
                    said.put(plain, new Said(plain, goesOn ? before.since() : version, version));
                }
            }
        }
        if (named == null) {
            throw new NotThere("provision");
        }
        List<Said> all = new ArrayList<>(said.values());
        all.sort(Comparator.comparing((Said one) -> one.line().term())
                .reversed()
                .thenComparing(one -> one.line().whom())
                .thenComparing(one -> one.since().number()));
        model.addAttribute("provision", named);
        model.addAttribute("said", all);
        model.addAttribute("newest", packs.newest());
        return "policy/history";
    }

    private Optional<PackView> view(Pack pack, String id) {
        return Stream.of(pack)
                .flatMap(one -> PackView.of(one, words).stream())
                .filter(view -> view.provision().id().equals(id))
                .findFirst();
    }
}
