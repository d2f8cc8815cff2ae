package org.buluo.app.settings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.ListWorkbook;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.settings.MemberUnit;
import org.buluo.app.settings.Places;
import org.buluo.app.settings.UnitLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The member units: which lists each supplies, and who is its liaison. */
@Controller
class UnitsController {

    private final Places places;
    private final Told told;
    private final ShortList<UnitLine> list;

    UnitsController(Places places, Told told) {
        this.places = places;
        this.told = told;
        this.list = new ShortList<UnitLine>()
                .text("name", line -> line.unit().name())
                .text("code", line -> line.unit().code())
                .number("kinds", line -> line.unit().kinds().size())
                .number("posts", line -> line.posts().size())
                .number("files", UnitLine::files);
    }

    private List<UnitLine> lines(SignedIn who, ListState state) {
        String text = state.get("text");
        return places.units(who).stream()
                .filter(line -> text.isEmpty()
                        || told.unit(line.unit()).contains(text)
                        || line.unit().code().contains(text))
                .filter(line ->
                        !state.get("posts").equals("none") || line.posts().isEmpty())
                .toList();
    }

    @GetMapping(SettingsRoutes.UNITS)
    String list(SignedIn who, ListState state, Model model) {
        List<UnitLine> all = lines(who, state);
        model.addAttribute("page", list.page(all, state.page()));
        model.addAttribute("gaps", all.stream().filter(UnitLine::isGap).count());
        model.addAttribute(
                "others",
                MemberUnit.others(places.units(who).stream().map(UnitLine::unit).toList()));
        model.addAttribute("strangers", places.postsOfOtherUnits(who));
        model.addAttribute("told", told);
        return "settings/units";
    }

    @GetMapping(SettingsRoutes.UNITS + "/export")
    void export(SignedIn who, ListState state, HttpServletResponse response) throws IOException {
        ListWorkbook.write(
                response,
                "units",
                told.say("settings.units"),
                List.of(
                        told.say("settings.unit"),
                        told.say("settings.unit.code"),
                        told.say("settings.unit.kinds"),
                        told.say("settings.unit.posts"),
                        told.say("settings.unit.files"),
                        told.say("settings.unit.latest")),
                list.sorted(lines(who, state), state.page()).stream()
                        .map(line -> List.of(
                                told.unit(line.unit()),
                                line.unit().code(),
                                told.kinds(line.unit().kinds()),
                                told.posts(line.posts()),
                                String.valueOf(line.files()),
                                line.latest() == null ? "" : line.latest().toString()))
                        .toList());
    }
}
