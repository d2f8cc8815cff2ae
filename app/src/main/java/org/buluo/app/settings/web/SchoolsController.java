package org.buluo.app.settings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.app.platform.CountyLists.RollState;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.ListWorkbook;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.settings.Places;
import org.buluo.app.settings.SchoolLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The schools of the directory: other names, accounts, and whose rolls are missing. */
@Controller
class SchoolsController {

    private final Places places;
    private final Told told;
    private final ShortList<SchoolLine> list;

    SchoolsController(Places places, Told told) {
        this.places = places;
        this.told = told;
        this.list = new ShortList<SchoolLine>()
                .text("name", line -> line.school().name())
                .text("code", line -> line.school().code())
                .text("township", line -> line.school().township())
                .text("type", line -> line.school().type())
                .number("posts", line -> line.posts().size())
                .number("roll", line -> -line.school().roll().ordinal());
    }

    private static boolean fits(SchoolLine line, ListState state) {
        String text = state.get("text");
        return (text.isEmpty()
                        || line.school().name().contains(text)
                        || line.school().code().contains(text)
                        || line.former().stream().anyMatch(name -> name.contains(text)))
                && isOr(state.get("township"), line.school().township())
                && isOr(state.get("type"), line.school().type())
                && isOr(state.get("roll"), line.school().roll().name())
                && (!state.get("posts").equals("none") || line.posts().isEmpty());
    }

    private static boolean isOr(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    @GetMapping(SettingsRoutes.SCHOOLS)
    String list(SignedIn who, ListState state, Model model) {
        List<SchoolLine> all = places.schools(who);
        List<SchoolLine> fitting =
                all.stream().filter(line -> fits(line, state)).toList();
        Map<String, String> townships = new LinkedHashMap<>();
        all.stream()
                .map(line -> line.school().township())
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .forEach(name -> townships.put(name, name));
        model.addAttribute("page", list.page(fitting, state.page()));
        model.addAttribute("townships", townships);
        model.addAttribute(
                "unmanned",
                fitting.stream().filter(line -> line.posts().isEmpty()).count());
        model.addAttribute(
                "rollless",
                fitting.stream()
                        .filter(line -> line.school().roll() == RollState.MISSING)
                        .count());
        model.addAttribute("told", told);
        return "settings/schools";
    }

    @GetMapping(SettingsRoutes.SCHOOLS + "/export")
    void export(SignedIn who, ListState state, HttpServletResponse response) throws IOException {
        List<SchoolLine> fitting =
                places.schools(who).stream().filter(line -> fits(line, state)).collect(Collectors.toList());
        ListWorkbook.write(
                response,
                "schools",
                told.say("settings.schools"),
                List.of(
                        told.say("settings.school"),
                        told.say("settings.school.code"),
                        told.say("settings.school.township"),
                        told.say("settings.school.type"),
                        told.say("settings.school.former"),
                        told.say("settings.school.posts"),
                        told.say("settings.school.roll")),
                list.sorted(fitting, state.page()).stream()
                        .map(line -> List.of(
                                line.school().name(),
                                line.school().code(),
                                line.school().township(),
                                told.type(line.school().type()),
                                told.names(line.former()),
                                told.posts(line.posts()),
                                told.say(line.school().roll().key())))
                        .toList());
    }
}
