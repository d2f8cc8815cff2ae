package org.buluo.app.aid.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardFilter;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.OfflineAnswers;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Component;

/** A list of awards on paper, with room for the school's answers: it holds nothing that changes, so its code stays. */
@Component
class AwardListPaper implements ListToPrint {

    private static final Pattern PATH = Pattern.compile("/aid/lists/(\\d{1,18})");

    private final AwardLists lists;
    private final Awards awards;
    private final AidTell tell;

    AwardListPaper(AwardLists lists, Awards awards, AidTell tell) {
        this.lists = lists;
        this.awards = awards;
        this.tell = tell;
    }

    @Override
    public String kind() {
        return OfflineAnswers.PAPER;
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        return new ListState(OfflineAnswers.path(list(scope, address)), Map.of());
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    private AwardList list(Scope scope, ListState address) {
        Matcher path = PATH.matcher(address.path());
        if (!path.matches()) {
            throw new NotThere("list of awards");
        }
        return lists.demand(scope, Long.parseLong(path.group(1)));
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        AwardList list = list(scope, address);
        return new PaperHead(
                tell.title(list),
                tell.say("aid.paper.how"),
                tell.say("aid.paper.frozen", tell.minute(list.frozenAt())),
                null,
                List.of(
                        PaperColumn.text(tell.say("aid.column.name"), 6),
                        PaperColumn.text(tell.say("aid.column.student"), 8),
                        PaperColumn.text(tell.say("aid.column.grade"), 8),
                        PaperColumn.text(tell.say("aid.column.class"), 5),
                        PaperColumn.text(tell.say("aid.column.provision"), 12),
                        PaperColumn.sum(tell.say("aid.column.amount"), 8),
                        PaperColumn.text(tell.say("aid.column.basis"), 26),
                        PaperColumn.text(tell.say("aid.paper.answer"), 8),
                        PaperColumn.text(tell.say("aid.column.note"), 14)));
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        AwardList list = list(scope, address);
        AwardFilter all = AwardFilter.ofList(list);
        awards.each(scope, all, PageRequest.first(), award -> taker.accept(row(award)));
    }

    private PaperRow row(Award award) {
        return new PaperRow(
                String.valueOf(award.id()),
                award.township(),
                award.school(),
                List.of(
                        award.person().name(),
                        award.person().maskedStudentNumber(),
                        tell.grade(award),
                        award.person().className(),
                        tell.provision(award.provision()),
                        tell.money(award.amountFen()),
                        tell.basis(award),
                        "",
                        ""));
    }
}
