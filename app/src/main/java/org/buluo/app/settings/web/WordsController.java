package org.buluo.app.settings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.ListWorkbook;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.app.settings.Dictionary;
import org.buluo.app.settings.OwnWord;
import org.buluo.app.settings.OwnWord.Sort;
import org.buluo.app.settings.PlaceNames;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.Layout;
import org.buluo.files.intake.heading.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which headings each kind of file knows, and the county's own names for headings and schools. */
@Controller
class WordsController {

    private final Dictionary dictionary;
    private final PlaceNames names;
    private final Told told;

    WordsController(Dictionary dictionary, PlaceNames names, Told told) {
        this.dictionary = dictionary;
        this.names = names;
        this.told = told;
    }

    @GetMapping(SettingsRoutes.WORDS)
    String list(ListState state, Model model) {
        RosterKind kind = kind(state.get("kind")).orElse(RosterKind.REGISTERED_POOR);
        List<HeadingLine> all = HeadingLine.of(kind, dictionary.held(Sort.HEADING));
        String text = state.get("text");
        model.addAttribute("kind", kind.name());
        model.addAttribute("kindName", told.kind(kind));
        model.addAttribute("kinds", kinds());
        model.addAttribute("fields", fields(kind));
        model.addAttribute(
                "lines", all.stream().filter(line -> line.holds(text)).toList());
        model.addAttribute("words", dictionary.all());
        model.addAttribute("schools", dictionary.schools());
        model.addAttribute("names", names.now());
        model.addAttribute("told", told);
        return "settings/words";
    }

    /** The kinds of file; those that share their headings stand for one. */
    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Layout layout : Layouts.all()) {
            kinds.put(layout.kinds().get(0).name(), told.kinds(layout.kinds()));
        }
        return kinds;
    }

    private static Map<String, String> fields(RosterKind kind) {
        Layout layout = Layouts.of(kind);
        Map<String, String> fields = new LinkedHashMap<>();
        layout.names().keySet().forEach(field -> fields.put(field.name(), layout.heading(field)));
        return fields;
    }

    private static Optional<RosterKind> kind(String name) {
        return Arrays.stream(RosterKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static Optional<Field> field(String name) {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    @GetMapping(SettingsRoutes.WORDS + "/export")
    void export(HttpServletResponse response) throws IOException {
        ListWorkbook.write(
                response,
                "headings",
                told.say("settings.words"),
                List.of(
                        told.say("settings.words.kind"),
                        told.say("settings.words.heading"),
                        told.say("settings.words.must"),
                        told.say("settings.words.builtin"),
                        told.say("settings.words.own")),
                Layouts.all().stream()
                        .flatMap(layout -> HeadingLine.of(layout.kinds().get(0), dictionary.held(Sort.HEADING)).stream()
                                .map(line -> List.of(
                                        told.kinds(layout.kinds()),
                                        line.heading(),
                                        line.isRequired() ? told.say("settings.words.must.yes") : "",
                                        told.names(line.builtin()),
                                        told.names(line.own().stream()
                                                .map(OwnWord::word)
                                                .toList()))))
                        .toList());
    }

    @PostMapping(SettingsRoutes.WORDS)
    String add(
            SignedIn who,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String word,
            RedirectAttributes flash) {
        Optional<RosterKind> chosen = kind(kind);
        Optional<Field> means = field(field);
        String back = "redirect:" + SettingsRoutes.WORDS
                + chosen.map(one -> "?kind=" + one).orElse("");
        if (chosen.isEmpty() || means.isEmpty()) {
            return answer(flash, Optional.of(Words.of("settings.words.wrong.field")), word, field, back + "#own");
        }
        Optional<Words> fault = dictionary.fault(chosen.get(), means.get(), word.strip());
        if (fault.isEmpty() && !dictionary.add(who, chosen.get(), means.get(), word.strip())) {
            fault = Optional.of(Words.of("settings.words.wrong.known", word, field));
        }
        return answer(flash, fault, word, field, back + "#own");
    }

    @PostMapping(SettingsRoutes.WORDS + "/schools")
    String addSchool(
            SignedIn who,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String means,
            RedirectAttributes flash) {
        Optional<Words> fault = dictionary.fault(word.strip(), means.strip());
        if (fault.isEmpty() && !dictionary.add(who, word.strip(), means.strip())) {
            fault = Optional.of(Words.of("settings.words.wrong.known", word, means));
        }
        flash.addFlashAttribute("ofSchool", true);
        return answer(flash, fault, word, means, "redirect:" + SettingsRoutes.WORDS + "#schools");
    }

    @PostMapping(SettingsRoutes.WORDS + "/{id}/end")
    String end(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "done", Words.of(dictionary.end(who, id) ? "settings.words.ended" : "settings.words.late"));
        return "redirect:" + SettingsRoutes.WORDS + "#all";
    }

    /** What was typed stays when something is wrong with it. */
    private static String answer(
            RedirectAttributes flash, Optional<Words> fault, String word, String means, String back) {
        flash.addFlashAttribute("bad", fault.isPresent());
        flash.addFlashAttribute("done", fault.orElse(Words.of("settings.words.done", word)));
        if (fault.isPresent()) {
            flash.addFlashAttribute("typed", word);
            flash.addFlashAttribute("meant", means);
        }
        return back;
    }
}
