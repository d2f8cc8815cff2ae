package org.buluo.app.linkage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.linkage.Decisions;
import org.buluo.app.linkage.MadeDecisions;
import org.buluo.app.linkage.PairFilter;
import org.buluo.app.linkage.PairQueue;
import org.buluo.app.linkage.PairRuling;
import org.buluo.app.linkage.QueuedPair;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Doubtful pairs, one after another: same, different, can't tell, undo. */
@Controller
class ReviewController {

    private static final String HTMX = "HX-Request";
    private static final int ORDER = 30;

    private final Review review;
    private final PairQueue queue;
    private final Decisions decisions;
    private final MadeDecisions made;

    ReviewController(Review review, PairQueue queue, Decisions decisions, MadeDecisions made) {
        this.review = review;
        this.queue = queue;
        this.decisions = decisions;
        this.made = made;
    }

    @GetMapping("/review")
    String page(
            Scope scope,
            SignedIn person,
            PairFilter filter,
            @RequestParam(required = false) Integer place,
            @RequestHeader(name = HTMX, required = false) String htmx,
            Model model) {
        if (review.run(scope).isEmpty()) {
            return "linkage/none";
        }
        Optional<QueuedPair> pair = review.pair(scope, filter, place);
        if (place != null && pair.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        review.fill(model, person, filter, pair);
        if (htmx != null) {
            return "linkage/queue :: queue";
        }
        fillFilters(model, scope, filter);
        return "linkage/review";
    }

    private void fillFilters(Model model, Scope scope, PairFilter filter) {
        model.addAttribute("run", review.run(scope).orElseThrow());
        model.addAttribute("townships", same(queue.townships(scope)));
        model.addAttribute("schools", same(queue.schools(scope)));
        Map<String, String> situations = new LinkedHashMap<>();
        Review.SignWords words = new Review.SignWords();
        queue.situations(scope, filter.withDecided("all"))
                .forEach(situation ->
                        situations.put(situation.code(), words.say(situation) + " (" + situation.pairs() + ")"));
        model.addAttribute("situations", situations);
    }

    private static Map<String, String> same(java.util.List<String> values) {
        Map<String, String> options = new LinkedHashMap<>();
        values.forEach(value -> options.put(value, value));
        return options;
    }

    @PostMapping("/review/decide")
    String decide(
            SignedIn person,
            PairFilter filter,
            @RequestParam int place,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam String ruling,
            @RequestParam(defaultValue = "") String note,
            @RequestHeader(name = HTMX, required = false) String htmx,
            HttpServletResponse response,
            Model model) {
        PairRuling chosen =
                PairRuling.parse(ruling).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        boolean decided = decisions.decide(place, seen, chosen, note, person).isPresent();
        Optional<QueuedPair> shown =
                decided ? review.following(person.scope(), filter, place) : review.pair(person.scope(), filter, place);
        Words said = decided ? Words.of(chosen.key() + ".said") : Words.of("linkage.review.meanwhile");
        return answer(person, filter, shown, said, htmx, response, model);
    }

    @PostMapping("/review/undo")
    String undo(
            SignedIn person,
            PairFilter filter,
            @RequestParam long decision,
            @RequestHeader(name = HTMX, required = false) String htmx,
            HttpServletResponse response,
            Model model) {
        Integer place = made.placeOf(person.scope(), decision).orElse(null);
        boolean undone = decisions.undo(decision, person);
        Optional<QueuedPair> shown = review.pair(person.scope(), filter, place);
        Words said = Words.of(undone ? "linkage.review.undone" : "linkage.review.not-undone");
        return answer(person, filter, shown, said, htmx, response, model);
    }

    private String answer(
            SignedIn person,
            PairFilter filter,
            Optional<QueuedPair> shown,
            Words said,
            String htmx,
            HttpServletResponse response,
            Model model) {
        String address = filter.at(Review.PATH)
                .with("place", shown.map(QueuedPair::place).orElse(null))
                .url();
        if (htmx == null) {
            return "redirect:" + address;
        }
        response.setHeader("HX-Push-Url", address);
        model.addAttribute("said", said);
        review.fill(model, person, filter, shown);
        return "linkage/queue :: queue";
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem reviewMenu() {
            return MenuItem.forAll("linkage.review", Review.PATH, ORDER);
        }
    }
}
