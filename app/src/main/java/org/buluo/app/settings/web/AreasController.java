package org.buluo.app.settings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.ListWorkbook;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.settings.AreaLine;
import org.buluo.app.settings.PlaceNames;
import org.buluo.app.settings.Places;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The county's townships: their villages, their officers, their former names, and which lists they owe. */
@Controller
class AreasController {

    private final Places places;
    private final PlaceNames names;
    private final Told told;
    private final ShortList<AreaLine> list = new ShortList<AreaLine>()
            .text("name", AreaLine::name)
            .text("code", AreaLine::code)
            .number("villages", area -> area.villages().size())
            .number("schools", AreaLine::schools)
            .number("posts", area -> area.posts().size())
            .number("missing", area -> area.missing().size());

    AreasController(Places places, PlaceNames names, Told told) {
        this.places = places;
        this.names = names;
        this.told = told;
    }

    private List<AreaLine> lines(SignedIn who, ListState state) {
        String text = state.get("text");
        return places.areas(who).stream()
                .filter(area -> text.isEmpty()
                        || area.name().contains(text)
                        || area.villages().stream().anyMatch(village -> village.contains(text))
                        || area.former().stream().anyMatch(alias -> alias.from().contains(text)))
                .filter(area -> !state.get("posts").equals("none") || area.isWithoutOfficer())
                .toList();
    }

    @GetMapping(SettingsRoutes.AREAS)
    String list(SignedIn who, ListState state, Model model) {
        List<AreaLine> all = lines(who, state);
        model.addAttribute("page", list.page(all, state.page()));
        model.addAttribute(
                "gaps", all.stream().filter(AreaLine::isWithoutOfficer).count());
        model.addAttribute("changes", names.latest());
        model.addAttribute("names", names.now());
        model.addAttribute("told", told);
        return "settings/areas";
    }

    @GetMapping(SettingsRoutes.AREAS + "/export")
    void export(SignedIn who, ListState state, HttpServletResponse response) throws IOException {
        List<AreaLine> all = list.sorted(lines(who, state), state.page());
        ListWorkbook.write(
                response,
                "areas",
                told.say("settings.areas"),
                List.of(
                        told.say("settings.area"),
                        told.say("settings.area.code"),
                        told.say("settings.area.villages"),
                        told.say("settings.area.schools"),
                        told.say("settings.area.posts"),
                        told.say("settings.area.former"),
                        told.say("settings.area.missing")),
                all.stream()
                        .map(area -> List.of(
                                area.name(),
                                area.code(),
                                String.valueOf(area.villages().size()),
                                String.valueOf(area.schools()),
                                told.posts(area.posts()),
                                told.former(area.former()),
                                told.kinds(area.missing())))
                        .toList());
    }

    @GetMapping(SettingsRoutes.AREA)
    String one(SignedIn who, @PathVariable String name, Model model) {
        AreaLine area = places.areas(who).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("area", area);
        model.addAttribute("told", told);
        return "settings/area";
    }
}
