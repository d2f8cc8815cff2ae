package org.buluo.app.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.app.budget.ShareBook;
import org.buluo.app.budget.Shares;
import org.buluo.app.budget.Source;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.core.policy.Provision;
import org.buluo.core.time.Term;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shares of cost: what counts, what is proposed, and who decides about it. */
@Controller
class SharesController {

    private static final String PATH = "/budget/shares";
    private static final int LONGEST = 500;
    private static final String SAID = "said";
    private static final String TONE = "saidTone";

    private final ShareBook book;
    private final PolicyPacks packs;
    private final BudgetTell tell;
    private final Audit audit;
    private final Clock clock;

    SharesController(ShareBook book, PolicyPacks packs, BudgetTell tell, Audit audit, Clock clock) {
        this.book = book;
        this.packs = packs;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(Scope scope, SignedIn who, Model model) {
        return fill(scope, who, Map.of(), model);
    }

    private List<String> provisions() {
        return packs.of(packs.newest()).stream()
                .flatMap(pack -> pack.provisions().stream())
                .map(Provision::id)
                .toList();
    }

    private String fill(Scope scope, SignedIn who, Map<String, String> sent, Model model) {
        List<Shares> all = book.all(scope);
        Term now = Term.ofPayment(LocalDate.now(clock));
        Map<String, Shares> counting = book.inForce(scope, now);
        model.addAttribute("now", now);
        model.addAttribute("sources", Source.values());
        model.addAttribute("provisions", provisions());
        model.addAttribute("counting", counting);
        model.addAttribute("open", all.stream().filter(Shares::isOpen).toList());
        model.addAttribute("past", all.stream().filter(one -> !one.isOpen()).toList());
        model.addAttribute(
                "terms", Stream.iterate(now.previous(), Term::next).limit(4).toList());
        model.addAttribute("sent", sent);
        model.addAttribute("me", who.id());
        model.addAttribute("mayPropose", Permission.PROPOSE_POLICY.isOf(who.role()) && scope.isWholeCounty());
        model.addAttribute("mayDecide", Permission.APPROVE_POLICY.isOf(who.role()) && scope.isWholeCounty());
        return "budget/shares";
    }

    @PostMapping(PATH)
    String propose(
            Scope scope,
            SignedIn who,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        mustSeeAll(scope);
        TypedShares.Read read = TypedShares.of(sent, provisions());
        boolean written =
                read.proposal().isPresent() && book.propose(who, read.proposal().get());
        if (!written) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String fault = read.fault().isEmpty() ? "budget.shares.wrong.open" : read.fault();
            model.addAttribute(SAID, tell.say(fault));
            model.addAttribute(TONE, "bad");
            return fill(scope, who, sent, model);
        }
        return back("budget.shares.proposed", "good", flash);
    }

    @PostMapping(PATH + "/{id}/decide")
    String decide(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes flash) {
        mustSeeAll(scope);
        Shares shares = open(scope, id);
        FourEyes eyes = FourEyes.of(shares.maker() == null ? 0 : shares.maker(), who)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        boolean accepts = decision.equals("accept");
        String why =
                remark.strip().substring(0, Math.min(LONGEST, remark.strip().length()));
        if (!accepts && why.isEmpty()) {
            return back("budget.shares.wrong.remark", "bad", flash);
        }
        if (!book.decide(eyes, id, accepts, why)) {
            return back("budget.shares.wrong.decided", "bad", flash);
        }
        audit.record(who, accepts ? "budget.accept" : "budget.refuse", "share:" + id, why);
        return back(accepts ? "budget.shares.accepted" : "budget.shares.refused", "good", flash);
    }

    @PostMapping(PATH + "/{id}/withdraw")
    String withdraw(Scope scope, SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        mustSeeAll(scope);
        Shares shares = open(scope, id);
        if (shares.maker() == null || shares.maker() != who.id()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        boolean done = book.withdraw(who, id);
        return back(done ? "budget.shares.withdrawn" : "budget.shares.wrong.decided", done ? "good" : "bad", flash);
    }

    private static void mustSeeAll(Scope scope) {
        if (!scope.isWholeCounty()) {
            throw new NotThere("shares");
        }
    }

    private Shares open(Scope scope, long id) {
        return Optional.of(id).flatMap(key -> book.find(scope, key)).orElseThrow(() -> new NotThere("shares"));
    }

    private String back(String key, String tone, RedirectAttributes flash) {
        flash.addFlashAttribute(SAID, tell.say(key));
        flash.addFlashAttribute(TONE, tone);
        return "redirect:" + PATH;
    }
}
