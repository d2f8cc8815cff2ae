package org.buluo.app.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Line;
import org.buluo.app.account.Lines;
import org.buluo.app.account.Run;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Component;

/** A list of children on paper. */
@Component
class ChildrenPaper implements ListToPrint {

    static final String PATH = "/children";

    private final ChosenRun chosen;
    private final Lines lines;
    private final Chips chips;
    private final Tell tell;
    private final CountySettings settings;
    private final Clock clock;

    ChildrenPaper(ChosenRun chosen, Lines lines, Chips chips, Tell tell, CountySettings settings, Clock clock) {
        this.chosen = chosen;
        this.lines = lines;
        this.chips = chips;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "children";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return address.at(PATH).with("run", chosen.printed(scope, address).id());
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed.with("run", "");
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        Run run = chosen.printed(scope, address);
        return new PaperHead(
                tell.say("account.paper.children", settings.county().name(), tell.term(run.term())),
                chips.line(filter(address), address),
                tell.run(run),
                run.asOf(),
                List.of(
                        PaperColumn.text(tell.say("account.name"), 6),
                        PaperColumn.text(tell.say("account.person-no"), 7),
                        PaperColumn.text(tell.say("account.school"), 14),
                        PaperColumn.text(tell.say("account.grade"), 8),
                        PaperColumn.text(tell.say("account.paper.household"), 12),
                        PaperColumn.text(tell.say("account.aid"), 9),
                        PaperColumn.text(tell.say("account.schooling"), 10),
                        PaperColumn.sum(tell.say("account.due"), 9),
                        PaperColumn.sum(tell.say("account.paid"), 9),
                        PaperColumn.text(tell.say("account.reason"), 12),
                        PaperColumn.text(tell.say("account.owner"), 11)));
    }

    private ChildFilter filter(ListState address) {
        return ChildFilter.of(address, LocalDate.now(clock));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        Run run = chosen.printed(scope, address);
        lines.each(
                scope,
                run.id(),
                filter(address),
                address.page(),
                Integer.MAX_VALUE,
                line -> taker.accept(
                        new PaperRow(String.valueOf(line.childId()), line.township(), line.school(), cells(line))));
    }

    private List<String> cells(Line line) {
        return List.of(
                line.person().name(),
                line.maskedPersonNo(),
                line.schoolWithCounty(),
                tell.grade(line),
                line.home(),
                tell.aid(line.aid()),
                tell.schooling(line.schooling()),
                tell.money(line.dueFen()),
                tell.money(line.paidFen()),
                tell.reason(line),
                line.caseOwner());
    }
}
