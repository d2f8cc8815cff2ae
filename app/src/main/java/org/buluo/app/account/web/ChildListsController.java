package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Lines;
import org.buluo.app.account.Run;
import org.buluo.app.account.Sums;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Takes a list of children out of the console: as a workbook. */
@Controller
class ChildListsController {

    private static final double LABEL_WIDTH = 20;
    private static final double TEXT_WIDTH = 60;

    private final ChosenRun chosen;
    private final Lines lines;
    private final ChildColumns columns;
    private final Chips chips;
    private final Tell tell;
    private final Audit audit;
    private final Clock clock;

    ChildListsController(
            ChosenRun chosen, Lines lines, ChildColumns columns, Chips chips, Tell tell, Audit audit, Clock clock) {
        this.chosen = chosen;
        this.lines = lines;
        this.columns = columns;
        this.chips = chips;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    private Run run(Scope scope, ListState state) {
        return chosen.find(scope, state).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/children/export")
    void export(Scope scope, SignedIn person, ListState state, HttpServletResponse response) throws IOException {
        Run run = run(scope, state);
        ChildFilter filter = ChildFilter.of(state, LocalDate.now(clock));
        Sums sums = lines.sums(scope, run.id(), filter);
        audit.record(person, "account.export", "run:" + run.id() + " rows:" + sums.children(), "");
        Download.workbook(response, "children-" + run.id() + ".xlsx");
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(tell.say("account.children"), columns.columns());
            long[] number = {0};
            lines.each(
                    scope,
                    run.id(),
                    filter,
                    state.page(),
                    Integer.MAX_VALUE,
                    line -> row(sheet, columns.cells(++number[0], line)));
            about(workbook, run, sums, chips.line(filter, state));
        }
    }

    private void about(WorkbookWriter workbook, Run run, Sums sums, String narrowed) throws IOException {
        SheetWriter sheet = workbook.sheet(
                tell.say("account.about"),
                List.of(
                        Column.text(tell.say("account.about.what"), LABEL_WIDTH),
                        Column.text(tell.say("account.about.value"), TEXT_WIDTH)));
        sheet.row(List.of(tell.say("account.run"), tell.run(run)));
        sheet.row(List.of(tell.say("account.filters"), narrowed));
        sheet.row(List.of(tell.say("account.figure.children"), tell.count(sums.children())));
        sheet.row(List.of(tell.say("account.due"), tell.money(sums.dueFen())));
        sheet.row(List.of(tell.say("account.paid"), tell.money(sums.paidFen())));
    }

    private static void row(SheetWriter sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
