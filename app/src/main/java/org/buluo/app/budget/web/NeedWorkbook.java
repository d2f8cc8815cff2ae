package org.buluo.app.budget.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buluo.app.budget.Money;
import org.buluo.app.budget.Need;
import org.buluo.app.budget.Shares;
import org.buluo.app.budget.Source;
import org.buluo.app.platform.ListState;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Component;

/** What a term needs as a workbook: a sheet of each table, of all cells, of the shares that were used. */
@Component
class NeedWorkbook {

    private static final double MIDDLE = 15;
    private static final double WIDE = 28;

    private final NeedTables tables;
    private final BudgetTell tell;

    NeedWorkbook(NeedTables tables, BudgetTell tell) {
        this.tables = tables;
        this.tell = tell;
    }

    void write(Need need, ListState state, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            for (NeedTables.Table table : tables.tables(need, state)) {
                String by = tell.say("budget.by." + table.by());
                SheetWriter sheet = workbook.sheet(by, columns(tell.say("budget.column." + table.by())));
                for (NeedTables.Row row : table.rows()) {
                    sheet.row(cells(row.money(), row.name()));
                }
                sheet.row(cells(need.all(), tell.say("budget.sum")));
            }
            cells(workbook, need);
            shares(workbook, need);
            about(workbook, need);
        }
    }

    private List<Column> columns(String... names) {
        List<Column> columns = new ArrayList<>();
        Arrays.stream(names).forEach(name -> columns.add(Column.text(name, WIDE)));
        columns.add(Column.number(tell.say("budget.lines"), MIDDLE));
        columns.add(Column.number(tell.say("budget.fen"), MIDDLE));
        for (Source source : Source.values()) {
            columns.add(Column.number(tell.say(source.key()), MIDDLE));
        }
        columns.add(Column.number(tell.say("budget.unset"), MIDDLE));
        return columns;
    }

    private static List<String> cells(Money money, String... names) {
        List<String> cells = new ArrayList<>(List.of(names));
        cells.add(String.valueOf(money.lines()));
        cells.add(BudgetTell.plain(money.fen()));
        money.parts().forEach(part -> cells.add(BudgetTell.plain(part)));
        cells.add(BudgetTell.plain(money.unset()));
        return cells;
    }

    private void cells(WorkbookWriter workbook, Need need) throws IOException {
        SheetWriter sheet = workbook.sheet(
                tell.say("budget.cells"),
                columns(
                        tell.say("budget.column.provision"),
                        tell.say("budget.column.stage"),
                        tell.say("budget.column.township")));
        for (Need.Cell cell : need.cells()) {
            sheet.row(cells(
                    cell.money(),
                    tell.provision(cell.sum().provision()),
                    tell.stage(cell.sum().stage()),
                    tell.township(cell.sum().township())));
        }
    }

    private void shares(WorkbookWriter workbook, Need need) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(tell.say("budget.column.provision"), WIDE),
                Column.text(tell.say("budget.shares.from"), MIDDLE)));
        for (Source source : Source.values()) {
            columns.add(Column.text(tell.say(source.key()), MIDDLE));
        }
        columns.add(Column.text(tell.say("budget.shares.document"), WIDE));
        columns.add(Column.text(tell.say("budget.shares.clause"), WIDE));
        columns.add(Column.text(tell.say("budget.shares.confirmed"), MIDDLE));
        SheetWriter sheet = workbook.sheet(tell.say("budget.shares"), columns);
        for (Shares one : need.shares().values()) {
            List<String> cells = new ArrayList<>(List.of(tell.provision(one.provision()), tell.term(one.from())));
            one.parts().forEach(part -> cells.add(tell.percent(part)));
            cells.add(one.document());
            cells.add(one.clause());
            cells.add(tell.say(one.confirmed() ? "budget.shares.is-confirmed" : "budget.shares.unconfirmed"));
            sheet.row(cells);
        }
    }

    private void about(WorkbookWriter workbook, Need need) throws IOException {
        SheetWriter about = workbook.sheet(tell.say("budget.about"), List.of());
        about.row(List.of(tell.say("budget.title"), tell.term(need.term())));
        about.row(List.of(tell.say("budget.basis"), basis(need)));
        about.row(List.of(tell.say("budget.split-rule")));
    }

    /** From what it was counted, in words. */
    String basis(Need need) {
        if (need.isDetermined()) {
            return tell.say(
                    "budget.basis.determined",
                    need.determination().number(),
                    tell.minute(need.determination().frozenAt()));
        }
        return need.run() == null
                ? tell.say("budget.basis.none")
                : tell.say(
                        "budget.basis.run",
                        String.valueOf(need.run().id()),
                        need.run().asOf());
    }
}
