package org.buluo.app.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.budget.Need;
import org.buluo.app.budget.Needs;
import org.buluo.app.budget.Source;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.WhatIfs;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a term needs, by provision, stage and township, and by whose budget. */
@Controller
class BudgetController {

    private static final int LISTED = 20;

    private final Needs needs;
    private final NeedTables tables;
    private final SourceChart chart;
    private final NeedWorkbook workbook;
    private final BudgetTell tell;
    private final WhatIfs whatIfs;

    BudgetController(
            Needs needs,
            NeedTables tables,
            SourceChart chart,
            NeedWorkbook workbook,
            BudgetTell tell,
            WhatIfs whatIfs) {
        this.needs = needs;
        this.tables = tables;
        this.chart = chart;
        this.workbook = workbook;
        this.tell = tell;
        this.whatIfs = whatIfs;
    }

    static Term term(String code) {
        return Term.parse(code).orElseThrow(() -> new NotThere("term"));
    }

    @GetMapping("/budget")
    String newest(Scope scope) {
        return needs.terms(scope).stream()
                .findFirst()
                .map(term -> "redirect:/budget/" + term)
                .orElse("budget/empty");
    }

    @GetMapping("/budget/{term}")
    String page(Scope scope, ListState state, @PathVariable String term, Model model) {
        Need need = needs.of(scope, term(term), state);
        List<NeedTables.Table> laidOut = tables.tables(need, state);
        model.addAttribute("need", need);
        model.addAttribute("all", need.all());
        model.addAttribute("terms", needs.terms(scope));
        model.addAttribute("tables", laidOut);
        model.addAttribute("sources", Source.values());
        model.addAttribute("list", NeedTables.list(need, state).url());
        model.addAttribute("chart", chart.of(laidOut.get(0).rows()));
        model.addAttribute(
                "export", state.at("/budget/" + need.term() + "/export").url());
        model.addAttribute(
                "whatIfs",
                whatIfs.latest(scope, LISTED).stream()
                        .filter(one -> one.term().equals(need.term()))
                        .toList());
        Need whole = state.isFiltered() ? needs.of(scope, need.term(), new ListState("", Map.of())) : need;
        tables.tables(whole, new ListState("", Map.of()))
                .forEach(table -> model.addAttribute(table.by() + "s", names(table)));
        return "budget/need";
    }

    private static Map<String, String> names(NeedTables.Table table) {
        Map<String, String> names = new LinkedHashMap<>();
        table.rows().forEach(row -> names.put(row.code(), row.name()));
        return names;
    }

    @GetMapping("/budget/{term}/export")
    void export(Scope scope, ListState state, @PathVariable String term, HttpServletResponse response)
            throws IOException {
        Need need = needs.of(scope, term(term), state);
        Attachment.begin(response, tell.say("budget.file", need.term().toString()) + ".xlsx", Attachment.WORKBOOK);
        workbook.write(need, state, response.getOutputStream());
    }
}
