package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Lines;
import org.buluo.app.account.Run;
import org.buluo.app.account.Sums;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Reveals;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.universe.ChildKeys;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of children, and the search. */
@Controller
class ChildrenController {

    private static final List<String> IN_FORM =
            List.of("township", "stage", "grade", "aid", "schooling", "category", "place", "in", "not");
    private static final List<String> OPEN = List.of("open", "case", "level", "overdue", "owner");
    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 4;

    private final ChosenRun chosen;
    private final Lines lines;
    private final ChildKeys keys;
    private final SearchedWords searched;
    private final FilterOptions options;
    private final Chips chips;
    private final Clock clock;

    ChildrenController(
            ChosenRun chosen,
            Lines lines,
            ChildKeys keys,
            SearchedWords searched,
            FilterOptions options,
            Chips chips,
            Clock clock) {
        this.chosen = chosen;
        this.lines = lines;
        this.keys = keys;
        this.searched = searched;
        this.options = options;
        this.chips = chips;
        this.clock = clock;
    }

    @GetMapping("/children")
    String list(Scope scope, SignedIn person, ListState state, Model model) {
        Optional<Run> run = chosen.find(scope, state);
        model.addAttribute("run", run.orElse(null));
        model.addAttribute("mayReveal", Reveals.mayReveal(person));
        if (run.isEmpty()) {
            return "account/children";
        }
        ChildFilter filter = ChildFilter.of(state, LocalDate.now(clock));
        Sums sums = lines.sums(scope, run.get().id(), filter);
        model.addAttribute("sums", sums);
        model.addAttribute("page", lines.page(scope, run.get().id(), filter, state.page(), sums.children()));
        model.addAttribute("chips", chips.of(filter, state));
        model.addAttribute("mattersOpen", isAboutOpen(filter) && isCurrent(scope, run.get()));
        model.addAttribute("beside", beside(state));
        model.addAttribute("all", state.parameters());
        options.put(scope, run.get(), state, model);
        return "account/children";
    }

    /** Whether a list is of children about whom something is open: then these matters can be printed too. */
    private static boolean isAboutOpen(ChildFilter filter) {
        return OPEN.stream().anyMatch(name -> !filter.get(name).isEmpty());
    }

    private boolean isCurrent(Scope scope, Run run) {
        return chosen.current(scope).filter(current -> current.id() == run.id()).isPresent();
    }

    /** What the address says and the form has no field for: it goes along. */
    private static Map<String, String> beside(ListState state) {
        Map<String, String> beside = new LinkedHashMap<>(state.parameters());
        beside.keySet().removeAll(IN_FORM);
        beside.keySet().removeAll(List.of("sort", "desc", "after", "no"));
        return beside;
    }

    /** Words become tokens, so that no name or number stands in the address; a school's or village's name may. */
    @PostMapping("/children/search")
    String search(Scope scope, @RequestParam String word, HttpServletRequest request) {
        ListState list = new ListState("/children", Map.of());
        for (String name : ChildFilter.NAMES) {
            String kept = request.getParameter(name);
            list = kept == null || name.equals("who") || name.equals("place") ? list : list.with(name, kept);
        }
        list = list.with("run", request.getParameter("run"));
        List<String> who = new ArrayList<>();
        List<String> place = new ArrayList<>();
        String[] words = NumberInParts.joined(word).split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            String one = words[i].substring(0, Math.min(LONGEST_WORD, words[i].length()));
            if (!one.isEmpty()) {
                token(scope, one, who, place);
            }
        }
        return "redirect:"
                + list.with("who", String.join(",", who))
                        .with("place", String.join(" ", place))
                        .url();
    }

    private void token(Scope scope, String word, List<String> who, List<String> place) {
        long token = keys.searchToken(word);
        boolean mayBePlace = word.codePoints().noneMatch(Character::isDigit)
                && word.codePoints().anyMatch(c -> c > 0x2e80);
        if (mayBePlace && !lines.isKnown(scope, token)) {
            place.add(word);
        } else {
            String shown = "%016x".formatted(token);
            searched.keep(shown, word);
            who.add(shown);
        }
    }
}
