package org.buluo.app.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.buluo.app.account.GrantedLine;
import org.buluo.app.account.GrantedLines;
import org.buluo.app.account.Sums;
import org.buluo.app.aid.RunOfTerm;
import org.buluo.app.aid.RunsOfTerms;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The children behind a figure of a term that was not determined yet. */
@Controller
class GrantedController {

    private final GrantedLines lines;
    private final RunsOfTerms runs;
    private final BudgetTell tell;

    GrantedController(GrantedLines lines, RunsOfTerms runs, BudgetTell tell) {
        this.lines = lines;
        this.runs = runs;
        this.tell = tell;
    }

    private RunOfTerm run(Scope scope, Term term) {
        return runs.newest(scope, term).orElseThrow(() -> new NotThere("reconciliation"));
    }

    @GetMapping("/budget/{term}/granted")
    String list(Scope scope, ListState state, @PathVariable String term, Model model) {
        Term asked = BudgetController.term(term);
        RunOfTerm run = run(scope, asked);
        Sums sums = lines.sums(scope, run.id(), state);
        model.addAttribute("term", asked);
        model.addAttribute("run", run);
        model.addAttribute("sums", sums);
        model.addAttribute("page", lines.page(scope, run.id(), state, state.page(), sums.children()));
        model.addAttribute(
                "export", state.at("/budget/" + asked + "/granted/export").url());
        return "budget/granted";
    }

    @GetMapping("/budget/{term}/granted/export")
    void export(Scope scope, ListState state, @PathVariable String term, HttpServletResponse response)
            throws IOException {
        RunOfTerm run = run(scope, BudgetController.term(term));
        Attachment.begin(response, tell.say("budget.granted") + ".xlsx", Attachment.WORKBOOK);
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(
                    tell.say("budget.granted"),
                    List.of(
                            Column.text(tell.say("budget.column.name"), 12),
                            Column.text(tell.say("budget.column.student"), 20),
                            Column.text(tell.say("budget.column.school"), 26),
                            Column.text(tell.say("budget.column.grade"), 12),
                            Column.text(tell.say("budget.column.township"), 12),
                            Column.text(tell.say("budget.column.provision"), 22),
                            Column.number(tell.say("budget.fen"), 12),
                            Column.text(tell.say("budget.column.basis"), 50)));
            lines.each(scope, run.id(), state, state.page(), line -> row(sheet, line));
        }
    }

    private void row(SheetWriter sheet, GrantedLine line) {
        try {
            sheet.row(List.of(
                    line.person().name(),
                    line.person().maskedStudentNumber(),
                    line.school(),
                    tell.grade(line),
                    line.township(),
                    tell.provision(line.provision()),
                    BudgetTell.plain(line.fen()),
                    (line.document() + " " + line.clause()).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
