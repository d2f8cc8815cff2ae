package org.buluo.app.aid.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.aid.OpenVerdict;
import org.buluo.app.aid.OpenVerdicts;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.policy.Fact;
import org.buluo.core.time.Term;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Children of whom something could not be judged, with the facts that are missing and who can supply them. */
@Controller
class OpenVerdictsController {

    private final OpenVerdicts open;
    private final AidTell tell;

    OpenVerdictsController(OpenVerdicts open, AidTell tell) {
        this.open = open;
        this.tell = tell;
    }

    @GetMapping("/aid/{term}/open")
    String list(Scope scope, ListState state, @PathVariable String term, Model model) {
        Term asked = TermInPath.of(term);
        long total = open.count(scope, asked, state);
        Map<String, String> facts = new LinkedHashMap<>();
        Arrays.stream(Fact.values()).forEach(fact -> facts.put(fact.column(), tell.missing(List.of(fact.column()))));
        model.addAttribute("term", asked);
        model.addAttribute("page", open.page(scope, asked, state, state.page(), total));
        model.addAttribute("facts", facts);
        model.addAttribute("export", state.at("/aid/" + asked + "/open/export").url());
        return "aid/open";
    }

    @GetMapping("/aid/{term}/open/export")
    void export(Scope scope, ListState state, @PathVariable String term, HttpServletResponse response)
            throws IOException {
        Term asked = TermInPath.of(term);
        List<OpenVerdict> all = new ArrayList<>();
        open.each(scope, asked, state, all::add);
        Attachment.begin(response, tell.say("aid.open") + ".xlsx", Attachment.WORKBOOK);
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(tell.say("aid.open"), columns());
            for (OpenVerdict child : all) {
                sheet.row(List.of(
                        child.person().name(),
                        child.person().maskedStudentNumber(),
                        child.school(),
                        tell.grade(child),
                        child.township(),
                        tell.provisions(child.provisions()),
                        tell.missing(child.missing())));
            }
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.text(tell.say("aid.column.name"), 12),
                Column.text(tell.say("aid.column.student"), 20),
                Column.text(tell.say("aid.column.school"), 26),
                Column.text(tell.say("aid.column.grade"), 12),
                Column.text(tell.say("aid.column.township"), 12),
                Column.text(tell.say("aid.column.unjudged"), 40),
                Column.text(tell.say("aid.column.missing"), 50));
    }
}
