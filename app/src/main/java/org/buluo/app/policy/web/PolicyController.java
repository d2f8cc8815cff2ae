package org.buluo.app.policy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.DraftDesk;
import org.buluo.app.policy.Drafts;
import org.buluo.app.policy.PackSubject;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.app.policy.PolicyVersion;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackFile;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The versions of the policy pack, and what each of them says. */
@Controller
class PolicyController {

    private static final int LISTED = 100;

    private final Asked asked;
    private final PolicyPacks packs;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final PackWords words;
    private final Clock clock;

    PolicyController(Asked asked, PolicyPacks packs, Drafts drafts, DraftDesk desk, PackWords words, Clock clock) {
        this.asked = asked;
        this.packs = packs;
        this.drafts = drafts;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/policy")
    String list(Scope scope, Model model) {
        Term now = Term.ofPayment(LocalDate.now(clock));
        model.addAttribute("versions", packs.versions());
        model.addAttribute("now", now);
        model.addAttribute("inForce", packs.of(now).version());
        model.addAttribute("drafts", drafts.latest(scope, LISTED));
        model.addAttribute("terms", Terms.around(now));
        model.addAttribute("next", now.next());
        model.addAttribute("newStandard", desk.newStandard().isPresent());
        return "policy/list";
    }

    @GetMapping("/policy/{version}")
    String page(Scope scope, @PathVariable String version, Model model) {
        PolicyVersion shown = asked.version(version);
        PackReading reading = asked.reading(scope, PackSubject.version(shown.number()));
        model.addAttribute("version", shown);
        model.addAttribute("newest", packs.newest());
        model.addAttribute("others", otherThan(shown));
        Term now = Term.ofPayment(LocalDate.now(clock));
        model.addAttribute("day", now.compareTo(shown.from()) < 0 ? shown.from() : now);
        fill(reading, model);
        return "policy/version";
    }

    private List<PolicyVersion> otherThan(PolicyVersion shown) {
        return packs.versions().stream()
                .filter(other -> other.number() != shown.number())
                .toList();
    }

    private void fill(PackReading reading, Model model) {
        List<PackView> provisions = PackView.of(reading.pack().orElseThrow(), words);
        model.addAttribute("pack", reading.pack().orElseThrow());
        model.addAttribute("documents", reading.documents());
        model.addAttribute("examples", reading.examples().size());
        model.addAttribute("provisions", provisions);
        model.addAttribute(
                "unconfirmed",
                provisions.stream().mapToLong(PackView::unconfirmed).sum());
    }

    @GetMapping("/policy/{version}/yaml")
    void yaml(Scope scope, @PathVariable String version, HttpServletResponse response) throws IOException {
        PolicyVersion shown = asked.version(version);
        String text = asked.text(scope, PackSubject.version(shown.number()));
        Sent.yaml(response, "policy-" + shown.number() + ".yaml", text);
    }

    @GetMapping("/policy/schema")
    void schema(HttpServletResponse response) throws IOException {
        Attachment.send(response, "pack.schema.json", "application/schema+json", PackFile.schema());
    }
}
