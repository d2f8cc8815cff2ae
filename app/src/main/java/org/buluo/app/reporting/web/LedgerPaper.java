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
import org.buluo.app.reporting.LedgerLines;
import org.buluo.app.reporting.Ledgers;
import org.buluo.app.reporting.Movement;
import org.springframework.stereotype.Component;

/** The numbers of a ledger on paper, school by school. */
@Component
class LedgerPaper implements ListToPrint {

    private static final Pattern PATH = Pattern.compile("/ledgers/(\\d{1,18})");

    private final Ledgers ledgers;
    private final LedgerLines lines;
    private final ReportTell tell;
    private final CountySettings settings;

    LedgerPaper(Ledgers ledgers, LedgerLines lines, ReportTell tell, CountySettings settings) {
        this.ledgers = ledgers;
        this.lines = lines;
        this.tell = tell;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "ledger";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return new ListState("/ledgers/" + ledger(scope, address).id(), Map.of());
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
        return new PaperHead(
                tell.say("reporting.paper", settings.county().name(), tell.month(ledger.month())),
                tell.say("reporting.rule"),
                tell.say(
                        "reporting.paper.signed",
                        tell.minute(ledger.issuedAt()),
                        ledger.issuedBy(),
                        ledger.sm3().substring(0, 16)),
                ledger.asOf(),
                List.of(
                        PaperColumn.text(tell.say("reporting.unit.SCHOOL"), 24),
                        PaperColumn.sum(tell.say("reporting.last"), 9),
                        PaperColumn.sum(tell.say("reporting.more"), 9),
                        PaperColumn.sum(tell.say("reporting.fewer"), 9),
                        PaperColumn.sum(tell.say("reporting.now"), 9),
                        PaperColumn.text(tell.say("reporting.paper.remark"), 14)));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        String township = scope instanceof Scope.Area area ? area.township() : "";
        for (Movement one : lines.by(scope, ledger(scope, address).id(), LedgerLines.By.SCHOOL)) {
            taker.accept(new PaperRow(
                    "school/" + one.unit(),
                    township,
                    one.unit(),
                    List.of(
                            tell.unit(one.unit()),
                            tell.count(one.last()),
                            tell.count(one.more()),
                            tell.count(one.fewer()),
                            tell.count(one.now()),
                            "")));
        }
    }
}
