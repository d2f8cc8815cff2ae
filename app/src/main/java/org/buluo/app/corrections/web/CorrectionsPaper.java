package org.buluo.app.corrections.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.corrections.CorrectionLine;
import org.buluo.app.corrections.CorrectionLines;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.correction.RosterOf;
import org.springframework.stereotype.Component;

/** A correction list on paper, with room for what the keeper of the roster found. */
@Component
class CorrectionsPaper implements ListToPrint {

    private final CorrectionLines lines;
    private final CorrectionsTell tell;
    private final CountySettings settings;

    CorrectionsPaper(CorrectionLines lines, CorrectionsTell tell, CountySettings settings) {
        this.lines = lines;
        this.tell = tell;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "corrections";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return CorrectionLines.asked(address.parameters(), CorrectionsController.LINES);
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        return new PaperHead(
                tell.say("corrections.paper.title", settings.county().name()),
                narrowed(address),
                "",
                null,
                List.of(
                        PaperColumn.text(tell.say("corrections.column.child"), 7),
                        PaperColumn.text(tell.say("corrections.column.at"), 15),
                        PaperColumn.text(tell.say("corrections.column.aspect"), 7),
                        PaperColumn.text(tell.say("corrections.column.stated"), 13),
                        PaperColumn.text(tell.say("corrections.column.right"), 13),
                        PaperColumn.text(tell.say("corrections.column.fault"), 13),
                        PaperColumn.text(tell.say("corrections.column.proofs"), 24),
                        PaperColumn.text(tell.say("corrections.paper.answer"), 10)));
    }

    private String narrowed(ListState address) {
        RosterOf roster = CorrectionsController.roster(address);
        String state = address.get("state");
        return Stream.of(
                        roster != null
                                ? tell.roster(roster)
                                : address.get("roster").isEmpty()
                                        ? ""
                                        : tell.kind(CorrectionsController.kind(address.get("roster"))),
                        CorrectionLines.states().contains(state) ? tell.say("corrections.state." + state) : "",
                        address.get("township"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(tell.say("corrections.between")));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        lines.each(scope, address, line -> taker.accept(row(line)));
    }

    private PaperRow row(CorrectionLine line) {
        return new PaperRow(
                String.valueOf(line.id()),
                line.township(),
                line.school(),
                List.of(
                        tell.subject(line),
                        tell.row(line.at()),
                        tell.say("corrections.aspect." + line.aspect().name()),
                        tell.stated(line, false),
                        tell.right(line, false),
                        tell.say("corrections.fault." + line.fault().name()),
                        tell.proofs(line, false),
                        ""));
    }
}
