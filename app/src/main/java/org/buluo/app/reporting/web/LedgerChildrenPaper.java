package org.buluo.app.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.reporting.Ledger;
import org.buluo.app.reporting.LedgerLine;
import org.buluo.app.reporting.LedgerLines;
import org.buluo.app.reporting.Ledgers;
import org.springframework.stereotype.Component;

/** The names behind a number of a ledger on paper. */
@Component
class LedgerChildrenPaper implements ListToPrint {

    private static final Pattern PATH = Pattern.compile("/ledgers/(\\d{1,18})/children");
    private static final List<String> FILTERS = List.of("part", "township", "school", "stage", "reason");
    private static final List<String> FILTER_PARTS = List.of("now", "last", "more", "fewer", "changed");

    private final Ledgers ledgers;
    private final LedgerLines lines;
    private final LedgerWorkbook workbook;
    private final ReportTell tell;
    private final CountySettings settings;

    LedgerChildrenPaper(
            Ledgers ledgers, LedgerLines lines, LedgerWorkbook workbook, ReportTell tell, CountySettings settings) {
        this.ledgers = ledgers;
        this.lines = lines;
        this.workbook = workbook;
        this.tell = tell;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "ledger-children";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        ListState fixed = new ListState("/ledgers/" + ledger(scope, address).id() + "/children", Map.of());
        for (String name : FILTERS) {
            fixed = fixed.with(name, address.get(name));
        }
        return fixed;
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    private Ledger ledger(Scope scope, ListState address) {
        Matcher path = PATH.matcher(address.path());
        if (!path.matches()) {
            throw new NotThere("ledger");
        }
        return ledgers.find(scope, Long.parseLong(path.group(1))).orElseThrow(() -> new NotThere("ledger"));
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        Ledger ledger = ledger(scope, address);
        String part = address.get("part").isEmpty() ? "now" : address.get("part");
        String unit = (address.get("township") + " " + address.get("school")).strip();
        return new PaperHead(
                tell.say(
                        "reporting.paper.children",
                        settings.county().name(),
                        tell.month(ledger.month()),
                        tell.say("reporting.part." + (FILTER_PARTS.contains(part) ? part : "now"))),
                unit,
                tell.say(
                        "reporting.paper.signed",
                        tell.minute(ledger.issuedAt()),
                        ledger.issuedBy(),
                        ledger.sm3().substring(0, 16)),
                ledger.asOf(),
                List.of(
                        PaperColumn.text(tell.say("reporting.column.name"), 7),
                        PaperColumn.text(tell.say("reporting.column.student"), 10),
                        PaperColumn.text(tell.say("reporting.column.school"), 14),
                        PaperColumn.text(tell.say("reporting.column.grade"), 8),
                        PaperColumn.text(tell.say("reporting.column.township"), 8),
                        PaperColumn.text(tell.say("reporting.column.aid"), 8),
                        PaperColumn.text(tell.say("reporting.column.movement"), 6),
                        PaperColumn.text(tell.say("reporting.column.reason"), 10),
                        PaperColumn.text(tell.say("reporting.column.note"), 12)));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        long ledger = ledger(scope, address).id();
        lines.each(scope, ledger, address, address.page(), line -> taker.accept(row(line)));
    }

    private PaperRow row(LedgerLine line) {
        return new PaperRow(String.valueOf(line.child()), line.township(), line.school(), workbook.cells(line));
    }
}
