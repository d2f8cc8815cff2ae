package org.buluo.app.budget.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.budget.Need;
import org.buluo.app.budget.Needs;
import org.buluo.app.budget.Source;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Component;

/** What a term needs on paper, cell by cell. */
@Component
class NeedPaper implements ListToPrint {

    static final String KIND = "budget";

    private static final Pattern PATH = Pattern.compile("/budget/(\\d{4}-[a-z]+)");

    private final Needs needs;
    private final NeedWorkbook workbook;
    private final BudgetTell tell;
    private final CountySettings settings;

    NeedPaper(Needs needs, NeedWorkbook workbook, BudgetTell tell, CountySettings settings) {
        this.needs = needs;
        this.workbook = workbook;
        this.tell = tell;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        ListState fixed = new ListState("/budget/" + need(scope, address).term(), Map.of());
        for (String name : List.of("provision", "stage", "township")) {
            fixed = fixed.with(name, address.get(name));
        }
        return fixed;
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    private Need need(Scope scope, ListState address) {
        Matcher path = PATH.matcher(address.path());
        if (!path.matches()) {
            throw new NotThere("budget");
        }
        return needs.of(scope, BudgetController.term(path.group(1)), address);
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        Need need = need(scope, address);
        List<PaperColumn> columns = new ArrayList<>(List.of(
                PaperColumn.text(tell.say("budget.column.provision"), 14),
                PaperColumn.text(tell.say("budget.column.stage"), 8),
                PaperColumn.text(tell.say("budget.column.township"), 10),
                PaperColumn.sum(tell.say("budget.lines"), 7),
                PaperColumn.sum(tell.say("budget.fen"), 11)));
        for (Source source : Source.values()) {
            columns.add(PaperColumn.sum(tell.say(source.key() + ".short"), 10));
        }
        columns.add(PaperColumn.sum(tell.say("budget.unset"), 10));
        return new PaperHead(
                tell.say("budget.paper", settings.county().name(), tell.term(need.term())),
                need.unconfirmed().isEmpty() ? "" : tell.say("budget.paper.unconfirmed"),
                workbook.basis(need),
                need.run() == null ? null : need.run().asOf(),
                columns);
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        for (Need.Cell cell : need(scope, address).cells()) {
            List<String> cells = new ArrayList<>(List.of(
                    tell.provision(cell.sum().provision()),
                    tell.stage(cell.sum().stage()),
                    tell.township(cell.sum().township()),
                    tell.count(cell.money().lines()),
                    tell.money(cell.money().fen())));
            cell.money().parts().forEach(part -> cells.add(tell.money(part)));
            cells.add(tell.money(cell.money().unset()));
            String key = cell.sum().provision() + "/" + cell.sum().stage() + "/"
                    + cell.sum().township();
            taker.accept(new PaperRow(key, cell.sum().township(), own(scope), cells));
        }
    }

    /** A cell of whoever sees one school is that school's. */
    private static String own(Scope scope) {
        return scope instanceof Scope.School place ? place.school() : "";
    }
}
