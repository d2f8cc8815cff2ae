package org.buluo.app.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Line;
import org.buluo.app.account.Lines;
import org.buluo.app.account.Run;
import org.buluo.app.casework.OpenCases;
import org.buluo.app.casework.StoredCase;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Component;

/** The open matters about the children of a list, on paper: a row for each matter. */
@Component
class MattersPaper implements ListToPrint {

    private static final int BATCH = 2000;

    private final ChosenRun chosen;
    private final Lines lines;
    private final OpenCases cases;
    private final Chips chips;
    private final Tell tell;
    private final CountySettings settings;
    private final Clock clock;

    MattersPaper(
            ChosenRun chosen,
            Lines lines,
            OpenCases cases,
            Chips chips,
            Tell tell,
            CountySettings settings,
            Clock clock) {
        this.chosen = chosen;
        this.lines = lines;
        this.cases = cases;
        this.chips = chips;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "matters";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return address.at(ChildrenPaper.PATH)
                .with("run", chosen.printed(scope, address).id());
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed.with("run", "");
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        Run run = chosen.printed(scope, address);
        return new PaperHead(
                tell.say("account.paper.matters", settings.county().name(), tell.term(run.term())),
                chips.line(filter(address), address),
                tell.run(run),
                run.asOf(),
                List.of(
                        PaperColumn.text(tell.say("account.paper.matter"), 10),
                        PaperColumn.text(tell.say("account.name"), 7),
                        PaperColumn.text(tell.say("account.person-no"), 7),
                        PaperColumn.text(tell.say("account.school"), 15),
                        PaperColumn.text(tell.say("account.paper.household"), 11),
                        PaperColumn.text(tell.say("account.paper.detail"), 22),
                        PaperColumn.text(tell.say("account.paper.owner"), 12),
                        PaperColumn.text(tell.say("account.paper.opened"), 8),
                        PaperColumn.text(tell.say("account.paper.due"), 8)));
    }

    private ChildFilter filter(ListState address) {
        return ChildFilter.of(address, LocalDate.now(clock));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        Run run = chosen.printed(scope, address);
        ChildFilter filter = filter(address);
        List<Line> batch = new ArrayList<>();
        lines.each(scope, run.id(), filter, address.page(), Integer.MAX_VALUE, line -> {
            batch.add(line);
            if (batch.size() == BATCH) {
                hand(scope, batch, filter, taker);
                batch.clear();
            }
        });
        hand(scope, batch, filter, taker);
    }

    private void hand(Scope scope, List<Line> batch, ChildFilter filter, Consumer<PaperRow> taker) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<StoredCase>> open = cases.open(
                scope,
                batch.stream().map(Line::childId).toList(),
                filter.get("case"),
                filter.get("level"),
                filter.get("overdue").isEmpty() ? null : today);
        for (Line line : batch) {
            for (StoredCase matter : open.getOrDefault(line.childId(), List.of())) {
                taker.accept(new PaperRow(
                        line.childId() + ":" + matter.kind(),
                        line.township(),
                        line.school(),
                        cells(line, matter, today)));
            }
        }
    }

    private List<String> cells(Line line, StoredCase matter, LocalDate today) {
        String due = matter.dueOn().toString();
        return List.of(
                tell.kind(matter.kind()),
                line.person().name(),
                line.maskedPersonNo(),
                line.schoolWithCounty(),
                line.home(),
                tell.detail(matter),
                matter.owner(),
                matter.openedOn().toString(),
                matter.isOverdue(today) ? tell.say("account.paper.overdue", due) : due);
    }
}
