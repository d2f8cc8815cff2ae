package org.buluo.app.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.reporting.Ledger;
import org.buluo.app.reporting.LedgerLines;
import org.buluo.app.reporting.LedgerOffice;
import org.buluo.app.reporting.Ledgers;
import org.buluo.app.reporting.Movement;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The names behind a number of a ledger, and what people know of changes that nobody could derive. */
@Controller
class LedgerChildrenController {

    private static final int LONGEST = 500;

    private final Ledgers ledgers;
    private final LedgerLines lines;
    private final LedgerOffice office;
    private final LedgerWorkbook workbook;
    private final ReportTell tell;

    LedgerChildrenController(
            Ledgers ledgers, LedgerLines lines, LedgerOffice office, LedgerWorkbook workbook, ReportTell tell) {
        this.ledgers = ledgers;
        this.lines = lines;
        this.office = office;
        this.workbook = workbook;
        this.tell = tell;
    }

    private Ledger demand(Scope scope, long id) {
        return ledgers.find(scope, id).orElseThrow(() -> new NotThere("ledger"));
    }

    @GetMapping("/ledgers/{id}/children")
    String list(Scope scope, ListState state, @PathVariable long id, Model model) {
        Ledger ledger = demand(scope, id);
        model.addAttribute("ledger", ledger);
        model.addAttribute("page", lines.page(scope, id, state, state.page(), lines.count(scope, id, state)));
        Map<String, String> parts = new LinkedHashMap<>();
        Stream.of("now", "last", "more", "fewer", "changed")
                .forEach(part -> parts.put(part, tell.say("reporting.part." + part)));
        model.addAttribute("parts", parts);
        model.addAttribute("townships", units(lines.by(scope, id, LedgerLines.By.TOWNSHIP)));
        model.addAttribute("schools", units(lines.by(scope, id, LedgerLines.By.SCHOOL)));
        Map<String, String> reasons = new LinkedHashMap<>();
        lines.reasons(scope, id, state.with("part", state.get("part").isEmpty() ? "now" : state.get("part")))
                .forEach((reason, count) ->
                        reasons.put(reason.name(), tell.say("reporting.reason.count", tell.reason(reason), count)));
        model.addAttribute("reasons", reasons);
        model.addAttribute(
                "export", state.at("/ledgers/" + id + "/children/export").url());
        return "reporting/children";
    }

    private Map<String, String> units(List<Movement> movements) {
        Map<String, String> units = new LinkedHashMap<>();
        movements.forEach(one -> units.put(one.unit().isEmpty() ? "-" : one.unit(), tell.unit(one.unit())));
        return units;
    }

    @GetMapping("/ledgers/{id}/children/export")
    void export(Scope scope, ListState state, @PathVariable long id, HttpServletResponse response) throws IOException {
        Ledger ledger = demand(scope, id);
        Attachment.begin(response, tell.say("reporting.children.file", ledger.month()) + ".xlsx", Attachment.WORKBOOK);
        try (WorkbookWriter written = new WorkbookWriter(response.getOutputStream())) {
            workbook.names(written, tell.say("reporting.children"), scope, ledger, state);
        }
    }

    @PostMapping("/ledgers/{id}/lines/{place}/note")
    String note(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @PathVariable int place,
            @RequestParam String note,
            RedirectAttributes flash) {
        Ledger ledger = demand(scope, id);
        boolean said = !note.isBlank() && note.strip().length() <= LONGEST;
        if (said && !office.note(who, ledger, place, note)) {
            throw new NotThere("line of a ledger");
        }
        flash.addFlashAttribute("said", tell.say(said ? "reporting.note.kept" : "reporting.note.wrong"));
        flash.addFlashAttribute("saidTone", said ? "good" : "bad");
        return "redirect:/ledgers/" + id + "/children?part=changed&reason=NOT_KNOWN";
    }
}
