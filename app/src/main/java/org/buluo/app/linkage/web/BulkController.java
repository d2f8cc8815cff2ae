package org.buluo.app.linkage.web;

import java.util.List;
import java.util.Optional;
import org.buluo.app.linkage.Decisions;
import org.buluo.app.linkage.PairFilter;
import org.buluo.app.linkage.PairQueue;
import org.buluo.app.linkage.PairRuling;
import org.buluo.app.linkage.QueuedPair;
import org.buluo.app.linkage.Situation;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Pairs with the same evidence, decided together after a look at some of them. */
@Controller
class BulkController {

    private static final String LIST = "/review/situations";
    private static final String ONE = "/review/situation";
    private static final int SAMPLE = 12;

    private final Review review;
    private final PairQueue queue;
    private final Decisions decisions;

    BulkController(Review review, PairQueue queue, Decisions decisions) {
        this.review = review;
        this.queue = queue;
        this.decisions = decisions;
    }

    @GetMapping(LIST)
    String list(Scope scope, PairFilter filter, Model model) {
        if (review.run(scope).isEmpty()) {
            return "linkage/none";
        }
        List<Situation> situations = queue.situations(scope, filter.withDecided("open"));
        model.addAttribute("situations", situations);
        model.addAttribute("filter", filter);
        model.addAttribute("signs", new Review.SignWords());
        return "linkage/situations";
    }

    /** A situation: how many, some of them, and, once a ruling is chosen, the question whether it is meant. */
    @GetMapping(ONE)
    String one(
            Scope scope,
            SignedIn person,
            PairFilter filter,
            @RequestParam(defaultValue = "") String ruling,
            @RequestParam(defaultValue = "") String note,
            Model model) {
        PairFilter open = filter.withDecided("open");
        Optional<Situation> situation = queue.situations(scope, open).stream()
                .filter(one -> one.code().equals(filter.situation()))
                .findFirst();
        if (situation.isEmpty()) {
            return "redirect:" + filter.ofSituation("").at(LIST).url();
        }
        List<QueuedPair> sample = queue.some(scope, open, SAMPLE);
        model.addAttribute("situation", situation.get());
        model.addAttribute("sample", sample.stream().map(this::seen).toList());
        model.addAttribute("filter", open);
        model.addAttribute("here", open.at(ONE));
        model.addAttribute("ruling", PairRuling.parse(ruling).orElse(null));
        model.addAttribute("note", note);
        model.addAttribute("mayDecide", Decisions.mayDecide(person));
        model.addAttribute("signs", new Review.SignWords());
        return "linkage/situation";
    }

    private SeenPair seen(QueuedPair pair) {
        return new SeenPair(pair, review.comparison(pair).orElse(null));
    }

    @PostMapping(ONE)
    String decide(
            SignedIn person,
            PairFilter filter,
            @RequestParam String ruling,
            @RequestParam long count,
            @RequestParam(defaultValue = "") String note) {
        PairRuling chosen =
                PairRuling.parse(ruling).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        PairFilter open = filter.withDecided("open");
        if (open.situation().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (queue.count(person.scope(), open) != count) {
            return "redirect:"
                    + open.at(ONE).with("ruling", ruling).with("changed", 1).url();
        }
        return decisions
                .decideAll(open, chosen, note, person)
                .map(bulk -> "redirect:/review/decisions?bulk=" + bulk)
                .orElse("redirect:" + LIST);
    }

    /**
     * A pair of the sample.
     *
     * @param pair the pair
     * @param comparison its rows; null when they are gone
     */
    record SeenPair(QueuedPair pair, org.buluo.app.linkage.PairComparison comparison) {}
}
