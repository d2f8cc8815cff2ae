package org.buluo.app.records.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.buluo.app.paper.Freezing;
import org.buluo.app.paper.FrozenList;
import org.buluo.app.paper.FrozenLists;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.records.AskedPlaces;
import org.buluo.app.records.Bases;
import org.buluo.app.records.Basis;
import org.buluo.app.records.Homes;
import org.buluo.app.records.Place;
import org.buluo.app.records.PrintedHome;
import org.buluo.app.records.PrintedPapers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Freezes the households of a place, and shows what was frozen as slips, as a book or as a workbook. */
@Controller
class PapersController {

    private static final String BOOK = "book";
    private static final String SLIPS = "slips";

    private final AskedPlaces places;
    private final Bases bases;
    private final Homes homes;
    private final Freezing freezing;
    private final FrozenLists frozen;
    private final PrintedPapers printed;
    private final MessageSource messages;
    private final RecordsTell tell;

    PapersController(
            AskedPlaces places,
            Bases bases,
            Homes homes,
            Freezing freezing,
            FrozenLists frozen,
            PrintedPapers printed,
            MessageSource messages,
            RecordsTell tell) {
        this.places = places;
        this.bases = bases;
        this.homes = homes;
        this.freezing = freezing;
        this.frozen = frozen;
        this.printed = printed;
        this.messages = messages;
        this.tell = tell;
    }

    /** Freezes what the place holds now, and leads to it on paper. @param as slips, book or workbook */
    @PostMapping("/records/print")
    String print(
            Scope scope,
            SignedIn person,
            @RequestParam(defaultValue = BOOK) String as,
            @RequestParam Map<String, String> form) {
        Place place = places.of(scope, new ListState(Place.PATH, form)).orElseThrow(() -> new NotThere("account"));
        if (isEmpty(scope, place)) {
            throw new NotThere("place");
        }
        if (isTooMuch(scope, place)) {
            return "redirect:" + place.address().url();
        }
        PaperCode code = freezing.freeze(HouseholdsPaper.KIND, place.address(), person, LocaleContextHolder.getLocale())
                .orElseThrow(() -> new NotThere("place"));
        return switch (as) {
            case "workbook" -> "redirect:/records/papers/" + code + "/workbook";
            case SLIPS, "slips-1" -> "redirect:/records/papers/" + code + "?as=" + as;
            default -> "redirect:/records/papers/" + code;
        };
    }

    /** The page of such a place says what can be printed instead. */
    private boolean isTooMuch(Scope scope, Place place) {
        return place.isWide()
                && homes.sums(scope, bases.of(scope, place), place).children() > Homes.MOST;
    }

    private boolean isEmpty(Scope scope, Place place) {
        Basis basis = bases.of(scope, place);
        return place.child() == 0
                ? homes.sums(scope, basis, place).children() == 0
                : homes.of(scope, basis, place).isEmpty();
    }

    @GetMapping("/records/papers/{code}")
    String paper(Scope scope, ListState state, @PathVariable String code, Model model) {
        FrozenList list = find(scope, code);
        boolean slips = state.get("as").startsWith(SLIPS);
        List<PrintedHome> all = printed.homes(list);
        List<PrintedHome> used =
                slips ? all.stream().filter(PrintedHome::hasSlip).toList() : all;
        List<List<PrintedHome>> parts = PrintedPapers.parts(used);
        int part = part(state, parts.size());
        model.addAttribute("paper", new RecordsPaper(list, parts.get(part - 1), used, part, parts.size(), messages));
        model.addAttribute(
                "parts", IntStream.rangeClosed(1, parts.size()).boxed().toList());
        model.addAttribute("villages", slips ? List.of() : PrintedPapers.villages(parts.get(part - 1)));
        model.addAttribute("office", tell.office(list.locale()));
        model.addAttribute("perPage", state.get("as").equals("slips-1") ? 1 : 2);
        return slips ? "records/slips" : "records/book";
    }

    private static int part(ListState state, int parts) {
        String asked = state.get("part");
        return asked.matches("\\d{1,5}") ? Math.max(1, Math.min(parts, Integer.parseInt(asked))) : 1;
    }

    @GetMapping("/records/papers/{code}/workbook")
    void workbook(Scope scope, @PathVariable String code, HttpServletResponse response) throws IOException {
        FrozenList list = find(scope, code);
        List<PrintedHome> all = printed.homes(list);
        RecordsPaper paper = new RecordsPaper(list, all, all, 1, 1, messages);
        Attachment.begin(response, "records-" + list.code() + ".xlsx", Attachment.WORKBOOK);
        BookWorkbook.write(paper, response.getOutputStream());
    }

    private FrozenList find(Scope scope, String code) {
        return PaperCode.parse(code)
                .flatMap(known -> frozen.find(scope, known))
                .filter(list -> list.kind().equals(HouseholdsPaper.KIND))
                .orElseThrow(() -> new NotThere("paper"));
    }
}
