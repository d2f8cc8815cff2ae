package org.buluo.app.reporting.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.reporting.Ledger;
import org.buluo.app.reporting.LedgerLine;
import org.buluo.app.reporting.LedgerLines;
import org.buluo.app.reporting.Movement;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Component;

/** A ledger as a workbook: numbers by township and school, who came, who went, and everybody on it. */
@Component
class LedgerWorkbook {

    private static final double NARROW = 10;
    private static final double MIDDLE = 14;
    private static final double WIDE = 26;
    private static final ListState ALL = new ListState("", Map.of());

    private final LedgerLines lines;
    private final ReportTell tell;

    LedgerWorkbook(LedgerLines lines, ReportTell tell) {
        this.lines = lines;
        this.tell = tell;
    }

    void write(Scope scope, Ledger ledger, OutputStream out) throws IOException {
        Movement all = lines.all(scope, ledger.id());
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            for (LedgerLines.By by : LedgerLines.By.values()) {
                SheetWriter sheet =
                        workbook.sheet(tell.say("reporting.by." + by), numbers(tell.say("reporting.unit." + by)));
                for (Movement one : lines.by(scope, ledger.id(), by)) {
                    sheet.row(numbers(tell.unit(one.unit()), one));
                }
            }
            SheetWriter sum = workbook.sheet(tell.say("reporting.all"), numbers(tell.say("reporting.all")));
            sum.row(numbers(tell.month(ledger.month()), all));
            for (String part : List.of("more", "fewer", "now")) {
                names(workbook, tell.say("reporting.part." + part), scope, ledger, ALL.with("part", part));
            }
            SheetWriter about = workbook.sheet(tell.say("reporting.about"), List.of());
            about.row(List.of(tell.say("reporting.month.label"), ledger.month()));
            about.row(List.of(
                    tell.say("reporting.basis"),
                    tell.say(
                            "reporting.basis.of",
                            String.valueOf(ledger.run()),
                            tell.term(ledger.term()),
                            ledger.asOf())));
            about.row(List.of(tell.say("reporting.issued"), ledger.issuedBy() + " " + tell.minute(ledger.issuedAt())));
            about.row(List.of("SM3", ledger.sm3()));
            about.row(List.of(tell.say("reporting.rule")));
        }
    }

    private List<Column> numbers(String unit) {
        return List.of(
                Column.text(unit, WIDE),
                Column.number(tell.say("reporting.last"), NARROW),
                Column.number(tell.say("reporting.more"), NARROW),
                Column.number(tell.say("reporting.fewer"), NARROW),
                Column.number(tell.say("reporting.now"), NARROW));
    }

    private static List<String> numbers(String unit, Movement one) {
        return List.of(
                unit,
                String.valueOf(one.last()),
                String.valueOf(one.more()),
                String.valueOf(one.fewer()),
                String.valueOf(one.now()));
    }

    /** A sheet of names. */
    void names(WorkbookWriter workbook, String title, Scope scope, Ledger ledger, ListState asked) throws IOException {
        SheetWriter sheet = workbook.sheet(
                title,
                List.of(
                        Column.text(tell.say("reporting.column.name"), MIDDLE),
                        Column.text(tell.say("reporting.column.student"), WIDE),
                        Column.text(tell.say("reporting.column.school"), WIDE),
                        Column.text(tell.say("reporting.column.grade"), MIDDLE),
                        Column.text(tell.say("reporting.column.township"), MIDDLE),
                        Column.text(tell.say("reporting.column.aid"), MIDDLE),
                        Column.text(tell.say("reporting.column.movement"), NARROW),
                        Column.text(tell.say("reporting.column.reason"), MIDDLE),
                        Column.text(tell.say("reporting.column.note"), WIDE)));
        lines.each(scope, ledger.id(), asked, order(asked), line -> {
            try {
                sheet.row(cells(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static PageRequest order(ListState asked) {
        return asked.page();
    }

    /** A line as workbook and paper show it. */
    List<String> cells(LedgerLine line) {
        return List.of(
                line.name(),
                line.maskedStudentNumber(),
                line.school(),
                tell.grade(line),
                line.township(),
                tell.aid(line.aid()),
                tell.movement(line),
                tell.reason(line.reason()),
                line.note());
    }
}
