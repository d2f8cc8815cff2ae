package org.buluo.app.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.corrections.CorrectionLines;
import org.buluo.app.corrections.Handings;
import org.buluo.app.corrections.ListCounts;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.Fault;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.RosterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Correction lists: how they stand, and their lines. */
@Controller
class CorrectionsController {

    static final String PATH = "/corrections";
    static final String LINES = PATH + "/lines";
    private static final int ORDER = 55;

    private final CorrectionLines lines;
    private final Handings handings;
    private final Sheets sheets;
    private final CorrectionsTell tell;
    private final Clock clock;

    CorrectionsController(CorrectionLines lines, Handings handings, Sheets sheets, CorrectionsTell tell, Clock clock) {
        this.lines = lines;
        this.handings = handings;
        this.sheets = sheets;
        this.tell = tell;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String overview(Scope scope, ListState state, Model model) {
        String asked = state.get("roster");
        if (!asked.isEmpty()) {
            kind(asked);
        }
        List<ListCounts> counts = lines.counts(scope, asked);
        model.addAttribute("counts", counts);
        model.addAttribute("rosters", rosters(lines.counts(scope, "")));
        model.addAttribute("byPlace", !asked.isEmpty());
        model.addAttribute("mayHand", scope.isWholeCounty());
        return "corrections/overview";
    }

    private Map<String, String> rosters(List<ListCounts> counts) {
        Map<String, String> rosters = new LinkedHashMap<>();
        counts.forEach(one -> rosters.put(one.kind().name(), tell.kind(one.kind())));
        return rosters;
    }

    static RosterKind kind(String name) {
        return Arrays.stream(RosterKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotThere("roster"));
    }

    /** The one roster that an address means; null when it means several. */
    static RosterOf roster(ListState state) {
        if (state.get("roster").isEmpty()) {
            return null;
        }
        RosterOf roster = new RosterOf(kind(state.get("roster")), CorrectionLines.place(state));
        boolean isOne = !state.get("place").isEmpty() || !roster.isOfMany();
        return isOne ? roster : null;
    }

    @GetMapping(LINES)
    String list(Scope scope, SignedIn person, ListState state, Model model) {
        long total = lines.count(scope, state);
        RosterOf roster = roster(state);
        model.addAttribute("page", lines.page(scope, state, state.page(), total));
        model.addAttribute("total", total);
        model.addAttribute("roster", roster);
        model.addAttribute("rosters", rosters(lines.counts(scope, "")));
        model.addAttribute("states", tell.choices("state", CorrectionLines.states()));
        model.addAttribute("faults", tell.choices("fault", names(Fault.values())));
        model.addAttribute("aspects", tell.choices("aspect", names(Aspect.values())));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("export", state.at(PATH + "/export").url());
        model.addAttribute("printed", state.url());
        model.addAttribute(
                "full",
                Permission.REVEAL.isOf(person.role())
                        ? CorrectionLines.asked(state.parameters(), PATH + "/purpose")
                                .url()
                        : null);
        if (roster != null) {
            ListState waiting = asked(roster).with("state", "waiting");
            model.addAttribute("waiting", lines.count(scope, waiting));
            model.addAttribute("handings", handings.of(scope, roster.kind(), roster.place()));
            model.addAttribute(
                    "hand",
                    Permission.RECONCILE.isOf(person.role()) && scope.isWholeCounty()
                            ? asked(roster).at(PATH + "/hand").url()
                            : null);
        }
        return "corrections/lines";
    }

    /** The list of a roster. */
    static ListState asked(RosterOf roster) {
        return CorrectionLines.asked(roster, LINES);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @GetMapping(PATH + "/export")
    void export(Scope scope, ListState state, HttpServletResponse response) throws IOException {
        Attachment.begin(response, tell.say("corrections.title") + ".xlsx", Attachment.WORKBOOK);
        sheets.write(scope, state, null, response.getOutputStream());
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem correctionsMenu() {
            return MenuItem.forAll("corrections.title", PATH, ORDER);
        }
    }
}
