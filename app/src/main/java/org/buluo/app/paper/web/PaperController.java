package org.buluo.app.paper.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buluo.app.paper.Checked;
import org.buluo.app.paper.Checking;
import org.buluo.app.paper.Freezing;
import org.buluo.app.paper.FrozenList;
import org.buluo.app.paper.FrozenLists;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.paper.Volume;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.place.County;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Prints a list, and finds a printed one again by its code. */
@Controller
class PaperController {

    private static final int PAGE = 50;

    private final Freezing freezing;
    private final FrozenLists frozen;
    private final Checking checking;
    private final CountySettings settings;
    private final MessageSource messages;
    private final Audit audit;

    PaperController(
            Freezing freezing,
            FrozenLists frozen,
            Checking checking,
            CountySettings settings,
            MessageSource messages,
            Audit audit) {
        this.freezing = freezing;
        this.frozen = frozen;
        this.checking = checking;
        this.settings = settings;
        this.messages = messages;
        this.audit = audit;
    }

    /** Freezes the list that an address names, and shows it as it goes onto paper. */
    @PostMapping("/print")
    String print(SignedIn person, @RequestParam String kind, @RequestParam String address) {
        return freezing.freeze(kind, PrintedAddress.parse(address), person, LocaleContextHolder.getLocale())
                .map(code -> "redirect:/check/" + code + "/paper")
                .orElseThrow(PaperController::unknown);
    }

    @GetMapping("/check/{code}/paper")
    String paper(Scope scope, @PathVariable String code, @RequestParam(defaultValue = "1") int volume, Model model) {
        FrozenList list = find(scope, code).orElseThrow(PaperController::unknown);
        Volume part = frozen.volume(list, volume).orElseThrow(PaperController::unknown);
        model.addAttribute("paper", new PaperView(list, part, part.rows(), part.first(), county(), messages));
        model.addAttribute("volumes", volumes(list));
        return "paper/paper";
    }

    private static List<Integer> volumes(FrozenList list) {
        return IntStream.rangeClosed(1, list.volumes()).boxed().toList();
    }

    private String county() {
        return settings.find().map(County::name).orElse("");
    }

    private Optional<FrozenList> find(Scope scope, String code) {
        return PaperCode.parse(code).flatMap(known -> frozen.find(scope, known));
    }

    @GetMapping("/check")
    String ask(@RequestParam(defaultValue = "") String code, Model model) {
        if (code.isBlank()) {
            return "paper/ask";
        }
        Optional<PaperCode> parsed = PaperCode.parse(code);
        if (parsed.isPresent()) {
            return "redirect:/check/" + parsed.get();
        }
        model.addAttribute("typed", code.strip());
        model.addAttribute("fault", "paper.check.slip");
        return "paper/ask";
    }

    /** What was printed, and whether it is still so; a code that is not this person's to see is as good as unknown. */
    @GetMapping("/check/{code}")
    String check(
            Scope scope,
            SignedIn person,
            ListState state,
            @PathVariable String code,
            jakarta.servlet.http.HttpServletResponse response,
            Model model) {
        Optional<FrozenList> found = find(scope, code);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            boolean slip = PaperCode.parse(code).isEmpty();
            model.addAttribute(
                    "typed", slip ? code : PaperCode.parse(code).get().shown());
            model.addAttribute("fault", slip ? "paper.check.slip" : "paper.check.unknown");
            return "paper/ask";
        }
        FrozenList list = found.get();
        audit.record(person, "paper.check", "list:" + list.code(), "");
        fill(list, state, model);
        model.addAttribute("printings", frozen.printings(list));
        Optional<Checked> checked = checking.check(scope, list);
        model.addAttribute("checked", checked.orElse(null));
        checked.ifPresent(held -> moves(held, state, model));
        return "paper/check";
    }

    private void fill(FrozenList list, ListState state, Model model) {
        long number =
                Math.max(1, Math.min(Math.max(1, list.rows()), state.page().number()));
        Volume volume = frozen.volume(list, Volume.of(number)).orElseThrow(PaperController::unknown);
        List<PaperRow> rows = rest(volume, number).limit(PAGE).toList();
        boolean more = number + rows.size() <= list.rows();
        model.addAttribute("page", new Page<>(rows, number, more ? "more" : "", list.rows()));
        model.addAttribute("paper", new PaperView(list, volume, rows, number, county(), messages));
    }

    /** A page of the rows that differ; it pages by itself beside the printed list. */
    private static void moves(Checked checked, ListState state, Model model) {
        String asked = state.get("move");
        int first = asked.matches("\\d{1,9}") ? Math.max(1, Integer.parseInt(asked)) : 1;
        int from = Math.min(first - 1, checked.differing());
        int to = Math.min(from + PAGE, checked.differing());
        model.addAttribute("moves", checked.moves().subList(from, to));
        model.addAttribute("movesFrom", from + 1);
        model.addAttribute("movesTo", to);
    }

    private static Stream<PaperRow> rest(Volume volume, long number) {
        return volume.rows().stream().skip(number - volume.first());
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Its place in the menu. */
    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Menu {

        private static final int ORDER = 70;

        @org.springframework.context.annotation.Bean
        org.buluo.app.platform.MenuItem checkMenu() {
            return org.buluo.app.platform.MenuItem.forAll("paper.check", "/check", ORDER);
        }
    }
}
