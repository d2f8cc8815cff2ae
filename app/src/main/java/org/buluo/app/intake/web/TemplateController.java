package org.buluo.app.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.intake.Receiving;
import org.buluo.app.intake.Templates;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.roster.RosterKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Workbooks to fill in: with a school's rows, or blank. */
@Controller
class TemplateController {

    private final Templates templates;
    private final Said said;

    TemplateController(Templates templates, Said said) {
        this.templates = templates;
        this.said = said;
    }

    @GetMapping("/intake/templates")
    String page(ListState state, Scope scope, SignedIn who, Model model) {
        Map<String, String> kinds = new LinkedHashMap<>();
        templates.kindsOfSchools().forEach(kind -> kinds.put(kind.code(), said.kind(kind)));
        RosterKind chosen = kind(state.get("kind").isEmpty() ? RosterKind.ROLL.code() : state.get("kind"));
        List<String> schools = templates.schools(scope, chosen);
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", chosen.code());
        model.addAttribute("kindName", said.kind(chosen));
        model.addAttribute("schools", schools);
        model.addAttribute("all", RosterKind.values());
        model.addAttribute("maySend", Receiving.mayReceiveFrom(who.role()));
        model.addAttribute("said", said);
        model.addAttribute("trail", Trail.toIntake());
        return "intake/templates";
    }

    private static RosterKind kind(String code) {
        return Arrays.stream(RosterKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/intake/templates/{code}/blank")
    void blank(@PathVariable String code, HttpServletResponse response) throws IOException {
        RosterKind kind = kind(code);
        Downloads.begin(response, kind.chinese() + "-空白表.xlsx", Downloads.WORKBOOK);
        templates.blank(kind, response.getOutputStream());
    }

    @GetMapping("/intake/templates/{code}/filled")
    void filled(@PathVariable String code, @RequestParam String school, SignedIn who, HttpServletResponse response)
            throws IOException {
        RosterKind kind = kind(code);
        templates.filled(kind, school, who, () -> {
            Downloads.begin(response, kind.chinese() + "-" + school + ".xlsx", Downloads.WORKBOOK);
            return response.getOutputStream();
        });
    }
}
