package org.buluo.app.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.policy.Draft;
import org.buluo.app.policy.DraftDesk;
import org.buluo.app.policy.DraftState;
import org.buluo.app.policy.Drafts;
import org.buluo.app.policy.PackSubject;
import org.buluo.app.policy.WhatIfs;
import org.buluo.core.policy.DatedTiers;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Tier;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackReading;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a draft shows. */
@Component
class DraftPage {

    private static final int LISTED = 50;

    private final Asked asked;
    private final Drafts drafts;
    private final WhatIfs whatIfs;
    private final DraftDesk desk;
    private final PackWords words;
    private final Clock clock;

    DraftPage(Asked asked, Drafts drafts, WhatIfs whatIfs, DraftDesk desk, PackWords words, Clock clock) {
        this.asked = asked;
        this.drafts = drafts;
        this.whatIfs = whatIfs;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    /**
     * An amount that a form can change.
     *
     * @param code {@code boarder-living:1}: the provision and which of its latest tiers
     * @param name of the provision and whom the tier is for
     * @param pay what is paid now
     */
    record Choice(String code, String name, String pay) {}

    /** A beginning of amounts that a form can move. @param code {@code boarder-living:2015-autumn} */
    record Beginning(String code, String name) {}

    void fill(Scope scope, SignedIn who, Draft draft, Model model) {
        PackSubject subject = PackSubject.draft(draft.id());
        PackReading reading = asked.reading(scope, subject);
        PackReading base = asked.reading(scope, PackSubject.version(draft.base()));
        model.addAttribute("draft", draft);
        model.addAttribute("text", asked.text(scope, subject));
        model.addAttribute("reading", reading);
        model.addAttribute("outcomes", reading.outcomes());
        model.addAttribute("failing", reading.failingExamples());
        model.addAttribute("saves", drafts.saves(scope, draft.id()));
        model.addAttribute(
                "sentences", reading.pack().isEmpty() ? List.of() : PackComparison.between(base, reading, words));
        model.addAttribute("terms", Terms.around(Term.ofPayment(LocalDate.now(clock))));
        reading.pack().ifPresent(pack -> {
            model.addAttribute("choices", choices(pack));
            model.addAttribute("paying", pack.provisions());
            model.addAttribute("beginnings", beginnings(pack));
        });
        model.addAttribute(
                "tried",
                whatIfs.latest(scope, LISTED).stream()
                        .filter(one -> one.subject().equals(subject))
                        .toList());
        rights(who, draft, model);
    }

    private void rights(SignedIn who, Draft draft, Model model) {
        boolean writes = Permission.PROPOSE_POLICY.isOf(who.role());
        boolean checks = Permission.APPROVE_POLICY.isOf(who.role());
        boolean other = desk.eyes(draft, who).isPresent();
        model.addAttribute("mayWrite", writes && draft.state() == DraftState.OPEN);
        model.addAttribute("mayPropose", writes && draft.state() == DraftState.OPEN);
        model.addAttribute("mayTakeBack", writes && draft.state() == DraftState.PROPOSED);
        model.addAttribute("mayWithdraw", writes && !draft.state().isOver());
        model.addAttribute("mayDecide", checks && other && draft.state() == DraftState.PROPOSED);
        model.addAttribute("isOwn", checks && !other && draft.state() == DraftState.PROPOSED);
        model.addAttribute("mayTry", checks);
        model.addAttribute("overtaken", desk.isOvertaken(draft));
    }

    private List<Choice> choices(Pack pack) {
        List<Choice> choices = new ArrayList<>();
        for (Provision provision : all(pack)) {
            List<Tier> tiers = latest(provision);
            for (int i = 0; i < tiers.size(); i++) {
                choices.add(new Choice(
                        provision.id() + ":" + i,
                        words.say(
                                "policy.full", words.name(provision), words.whomOrAll(provision, tiers.get(i), tiers)),
                        words.pay(tiers.get(i).pay())));
            }
        }
        return choices;
    }

    private static List<Provision> all(Pack pack) {
        List<Provision> all = new ArrayList<>(pack.provisions());
        all.addAll(pack.inKind());
        return all;
    }

    private static List<Tier> latest(Provision provision) {
        List<Tier> tiers = List.of();
        for (DatedTiers part : provision.schedule().dated()) {
            tiers = part.tiers().isEmpty() ? tiers : part.tiers();
        }
        return tiers;
    }

    private List<Beginning> beginnings(Pack pack) {
        List<Beginning> beginnings = new ArrayList<>();
        for (Provision provision : all(pack)) {
            for (DatedTiers part : provision.schedule().dated()) {
                beginnings.add(new Beginning(
                        provision.id() + ":" + part.from(),
                        words.say("policy.beginning", words.name(provision), words.term(part.from()))));
            }
        }
        return beginnings;
    }
}
