package org.buluo.app.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.buluo.app.intake.Receiving;
import org.buluo.app.intake.Templates;
import org.buluo.app.intake.TownshipTemplates;
import org.buluo.app.platform.Attachment;
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

/** Workbooks to fill in: with a school's or a township's rows, or blank. */
@Controller
class TemplateController {

    private final Templates templates;
    private final TownshipTemplates townships;
    private final Said said;

    TemplateController(Templates templates, TownshipTemplates townships, Said said) {
        this.templates = templates;
        this.townships = townships;
        this.said = said;
    }

    @GetMapping("/intake/templates")
    String page(ListState state, Scope scope, SignedIn who, Model model) {
        Map<String, String> kinds = new LinkedHashMap<>();
        templates.kindsOfSchools().forEach(kind -> kinds.put(kind.code(), said.kind(kind)));
        if (!townships.townships(scope).isEmpty()) {
            kinds.put(RosterKind.ELSEWHERE.code(), said.kind(RosterKind.ELSEWHERE));
        }
        RosterKind chosen = state.get("kind").isEmpty() ? first(scope) : kind(state.get("kind"));
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", chosen.code());
        model.addAttribute("kindName", said.kind(chosen));
        model.addAttribute("ofTownships", chosen == RosterKind.ELSEWHERE);
        model.addAttribute("places", places(scope, chosen));
        model.addAttribute("all", RosterKind.values());
        model.addAttribute("maySend", Receiving.mayReceiveFrom(who.role()));
        model.addAttribute("said", said);
        model.addAttribute("trail", Trail.toIntake());
        return "intake/templates";
    }

    private List<String> places(Scope scope, RosterKind kind) {
        return kind == RosterKind.ELSEWHERE ? townships.townships(scope) : templates.schools(scope, kind);
    }

    /** What this person most likely wants: a kindergarten its children, a township those elsewhere, others the roll. */
    private RosterKind first(Scope scope) {
        if (scope instanceof Scope.Area) {
            return RosterKind.ELSEWHERE;
        }
        return templates.kindsOfSchools().stream()
                .filter(kind -> !templates.schools(scope, kind).isEmpty())
                .findFirst()
                .orElse(RosterKind.ROLL);
    }

    private static RosterKind kind(String code) {
        return Arrays.stream(RosterKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/intake/templates/{code}/blank")
    void blank(@PathVariable String code, Locale locale, HttpServletResponse response) throws IOException {
        RosterKind kind = kind(code);
        Attachment.begin(response, said.templateName(kind, ""), Attachment.WORKBOOK);
        templates.blank(kind, locale, response.getOutputStream());
    }

    @GetMapping("/intake/templates/{code}/filled")
    void filled(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String school,
            @RequestParam(defaultValue = "") String township,
            SignedIn who,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        RosterKind kind = kind(code);
        Templates.Destination destination = () -> {
            Attachment.begin(response, said.templateName(kind, school + township), Attachment.WORKBOOK);
            return response.getOutputStream();
        };
        if (kind == RosterKind.ELSEWHERE) {
            townships.filled(township, who, locale, destination);
        } else {
            templates.filled(kind, school, who, locale, destination);
        }
    }
}
