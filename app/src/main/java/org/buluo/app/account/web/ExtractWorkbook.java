package org.buluo.app.account.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.app.account.Lines;
import org.buluo.app.account.Past;
import org.buluo.app.account.RowsAsStated;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.aid.Determinations;
import org.buluo.app.aid.StoredVerdict;
import org.buluo.app.audit.Onlookers;
import org.buluo.app.casework.OpenCases;
import org.buluo.app.casework.StoredCase;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.linkage.MadeDecision;
import org.buluo.app.linkage.MadeDecisions;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Component;

/** What is held about a child and who saw it, for the person concerned (个人信息保护法第四十五条). */
@Component
class ExtractWorkbook {

    private static final double WIDTH = 22;
    private static final int PAST_RUNS = 100;

    private final Runs runs;
    private final Lines lines;
    private final RowsAsStated rows;
    private final Determinations verdicts;
    private final OpenCases cases;
    private final MadeDecisions decisions;
    private final Onlookers onlookers;
    private final Tell tell;

    ExtractWorkbook(
            Runs runs,
            Lines lines,
            RowsAsStated rows,
            Determinations verdicts,
            OpenCases cases,
            MadeDecisions decisions,
            Onlookers onlookers,
            Tell tell) {
        this.runs = runs;
        this.lines = lines;
        this.rows = rows;
        this.verdicts = verdicts;
        this.cases = cases;
        this.decisions = decisions;
        this.onlookers = onlookers;
        this.tell = tell;
    }

    /** The workbook, in the clear. @param run the reconciliation whose rows count */
    byte[] written(SignedIn who, Run run, long child, String watermark) throws IOException {
        Scope scope = who.scope();
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(clear, watermark)) {
            SheetWriter held = sheet(workbook, "held", "file", "sheet", "row", "heading", "value");
            for (ReceivedRow row : rows.ofChild(scope, run.id(), child)) {
                hold(held, row);
            }
            SheetWriter standings = sheet(workbook, "standings", "run", "aid", "schooling", "due");
            for (Past past : lines.history(scope, runs.latest(scope, PAST_RUNS), child)) {
                standings.row(List.of(
                        tell.run(past.run()),
                        tell.aid(past.line().aid()),
                        tell.schooling(past.line().schooling()),
                        tell.money(past.line().dueFen())));
            }
            findings(workbook, scope, run, child);
            looks(workbook, who, child);
        }
        return clear.toByteArray();
    }

    private static void hold(SheetWriter sheet, ReceivedRow row) throws IOException {
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = i < row.headings().size() ? row.headings().get(i) : "";
            if (!row.cells().get(i).isEmpty()) {
                sheet.row(List.of(
                        row.fileName(),
                        row.place().sheet(),
                        String.valueOf(row.place().row()),
                        heading,
                        row.cells().get(i)));
            }
        }
    }

    private void findings(WorkbookWriter workbook, Scope scope, Run run, long child) throws IOException {
        SheetWriter sheet = sheet(workbook, "findings", "what", "day", "finding", "who");
        for (StoredVerdict verdict : verdicts.of(scope, run.id(), child)) {
            String amount = verdict.amount() == null
                    ? ""
                    : " " + tell.money(verdict.amount().value());
            sheet.row(List.of(
                    tell.provision(run, verdict.provision()),
                    tell.day(run.asOf()),
                    tell.say("account.verdict." + verdict.verdict()) + amount,
                    verdict.document()));
        }
        for (MadeDecision made : decisions.ofChild(scope, child)) {
            sheet.row(List.of(
                    tell.say(made.key()),
                    tell.minute(made.at()),
                    made.undoneBy().isEmpty() ? made.note() : tell.say("account.extract.undone", made.undoneBy()),
                    made.by()));
        }
        for (StoredCase matter : cases.of(scope, child)) {
            sheet.row(List.of(
                    tell.kind(matter.kind()), tell.day(matter.openedOn()), tell.detail(matter), matter.owner()));
        }
    }

    private void looks(WorkbookWriter workbook, SignedIn who, long child) throws IOException {
        SheetWriter sheet = sheet(workbook, "looks", "time", "who", "role", "kind", "what");
        for (Onlookers.Look look : onlookers.ofChild(who, child)) {
            String role = Stream.of(Role.values())
                    .filter(one -> one.name().equals(look.role()))
                    .findFirst()
                    .map(one -> tell.say(one.key()))
                    .orElse(look.role());
            sheet.row(List.of(
                    tell.minute(look.at()),
                    tell.who(look.login()),
                    role,
                    tell.say(look.kind().key()),
                    tell.say("audit.what." + look.what())));
        }
    }

    private SheetWriter sheet(WorkbookWriter workbook, String name, String... columns) throws IOException {
        List<Column> headings = new ArrayList<>();
        for (String column : columns) {
            headings.add(Column.text(tell.say("account.extract.column." + column), WIDTH));
        }
        return workbook.sheet(tell.say("account.extract." + name), headings);
    }
}
