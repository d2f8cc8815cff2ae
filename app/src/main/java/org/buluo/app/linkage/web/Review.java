package org.buluo.app.linkage.web;

import java.util.Map;
import java.util.Optional;
import org.buluo.app.linkage.Decisions;
import org.buluo.app.linkage.Experience;
import org.buluo.app.linkage.Experiences;
import org.buluo.app.linkage.MadeDecision;
import org.buluo.app.linkage.MadeDecisions;
import org.buluo.app.linkage.PairComparison;
import org.buluo.app.linkage.PairFilter;
import org.buluo.app.linkage.PairQueue;
import org.buluo.app.linkage.QueuedPair;
import org.buluo.app.linkage.ReceivedPair;
import org.buluo.app.linkage.ReceivedSide;
import org.buluo.app.linkage.ReviewedRun;
import org.buluo.app.linkage.Situation;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScreenLanguage;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.linkage.Sign;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a pair shows. */
@Component
class Review {

    static final String PATH = "/review";
    private static final int FIRST = -1;

    private final PairQueue queue;
    private final MadeDecisions made;
    private final ReceivedPair rows;
    private final Experiences experiences;

    Review(PairQueue queue, MadeDecisions made, ReceivedPair rows, Experiences experiences) {
        this.queue = queue;
        this.made = made;
        this.rows = rows;
        this.experiences = experiences;
    }

    Optional<ReviewedRun> run(Scope scope) {
        return queue.current(scope);
    }

    /** The pair at a place; without one, the first of the filter. */
    Optional<QueuedPair> pair(Scope scope, PairFilter filter, Integer place) {
        return place == null ? queue.after(scope, filter, FIRST) : queue.find(scope, place);
    }

    /** The pair to show after one that was decided: the next, or from the beginning again. */
    Optional<QueuedPair> following(Scope scope, PairFilter filter, int place) {
        int rank = queue.find(scope, place).map(QueuedPair::rank).orElse(FIRST);
        return queue.after(scope, filter, rank).or(() -> queue.after(scope, filter, FIRST));
    }

    /** Fills the model of the queue's fragment. */
    void fill(Model model, SignedIn person, PairFilter filter, Optional<QueuedPair> pair) {
        Scope scope = person.scope();
        Map<String, Long> progress = queue.progress(scope, filter);
        model.addAttribute("filter", filter);
        model.addAttribute("here", filter.at(PATH));
        model.addAttribute("open", progress.getOrDefault("open", 0L));
        model.addAttribute(
                "all", progress.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("progress", progress);
        model.addAttribute("waiting", made.waiting(scope));
        model.addAttribute("mayDecide", Decisions.mayDecide(person));
        model.addAttribute("mayRun", mayRun(person));
        model.addAttribute("signs", new SignWords());
        model.addAttribute(
                "latest",
                made.latestOf(scope, person.login())
                        .filter(decision -> isFresh(scope, decision))
                        .orElse(null));
        model.addAttribute("pair", pair.orElse(null));
        pair.ifPresent(shown -> fillPair(model, scope, filter, shown));
    }

    /** Whether this person may begin the reconciliation that the decisions wait for. */
    static boolean mayRun(SignedIn person) {
        return person.role() == Role.AID_OFFICE && person.scope().isWholeCounty();
    }

    /** A decision of the reconciliation under review can be undone from here; older ones from the list. */
    private boolean isFresh(Scope scope, MadeDecision decision) {
        return run(scope).map(run -> decision.at().isAfter(run.at())).orElse(false);
    }

    private void fillPair(Model model, Scope scope, PairFilter filter, QueuedPair pair) {
        ListState here = filter.at(PATH);
        model.addAttribute("number", queue.countBefore(scope, filter, pair.rank()) + 1);
        model.addAttribute("matching", queue.count(scope, filter));
        model.addAttribute("next", link(here, queue.after(scope, filter, pair.rank())));
        model.addAttribute("previous", link(here, queue.before(scope, filter, pair.rank())));
        model.addAttribute("alike", queue.count(scope, new PairFilter("", "", pair.situation(), "open")));
        model.addAttribute("situation", pair.situation());
        model.addAttribute("experience", experiences.of(scope).getOrDefault(pair.situation(), Experience.NONE));
        model.addAttribute("waterfall", Waterfall.of(pair.weighings()));
        model.addAttribute("comparison", comparison(pair).orElse(null));
    }

    private static String link(ListState here, Optional<QueuedPair> pair) {
        return pair.map(to -> here.with("place", to.place()).url()).orElse(null);
    }

    Optional<PairComparison> comparison(QueuedPair pair) {
        Optional<ReceivedSide> left = rows.of(pair.left());
        Optional<ReceivedSide> right = rows.of(pair.right());
        return left.isPresent() && right.isPresent()
                ? Optional.of(PairComparison.of(left.get(), right.get()))
                : Optional.empty();
    }

    /** Signs in the reader's language. */
    static final class SignWords {

        /** One sign. */
        public String say(Sign sign) {
            return word(sign);
        }

        static String word(Sign sign) {
            return ScreenLanguage.isEnglish() ? sign.english() : sign.chinese();
        }

        /** A situation, as an option of a list. */
        public String say(Situation situation) {
            return situation.signs().stream()
                    .map(this::say)
                    .collect(java.util.stream.Collectors.joining(ScreenLanguage.isEnglish() ? "; " : "；"));
        }
    }
}
