package org.buluo.app.aid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.ListNotice;
import org.buluo.app.aid.ListNotices;
import org.buluo.app.aid.PublicNotice;
import org.buluo.app.aid.PublicPages;
import org.buluo.app.aid.Publishing;
import org.buluo.app.paper.ListToPrint;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.paper.PaperHead;
import org.buluo.app.paper.PaperRow;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Component;

/** The sheet that is put up: only what may be published, and none after the notice's last day. */
@Component
class NoticePaper implements ListToPrint {

    private static final Pattern PATH = Pattern.compile("/aid/notices/(\\d{1,18})");

    private final ListNotices notices;
    private final AwardLists lists;
    private final Publishing publishing;
    private final PublicPages pages;
    private final AidTell tell;
    private final Clock clock;

    NoticePaper(
            ListNotices notices,
            AwardLists lists,
            Publishing publishing,
            PublicPages pages,
            AidTell tell,
            Clock clock) {
        this.notices = notices;
        this.lists = lists;
        this.publishing = publishing;
        this.pages = pages;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "aid-notice";
    }

    @Override
    public ListState fixed(Scope scope, ListState address) {
        ListNotice notice = notice(scope, address);
        ListNotice.Phase phase = notice.phase(LocalDate.now(clock));
        if (phase != ListNotice.Phase.UP && phase != ListNotice.Phase.AHEAD) {
            throw new NotThere("notice that is up");
        }
        return new ListState("/aid/notices/" + notice.id(), Map.of());
    }

    @Override
    public ListState present(Scope scope, ListState printed) {
        return printed;
    }

    private ListNotice notice(Scope scope, ListState address) {
        Matcher path = PATH.matcher(address.path());
        if (!path.matches()) {
            throw new NotThere("notice");
        }
        return notices.find(scope, Long.parseLong(path.group(1))).orElseThrow(() -> new NotThere("notice"));
    }

    @Override
    public PaperHead head(Scope scope, ListState address) {
        ListNotice notice = notice(scope, address);
        return new PaperHead(
                notice.title(),
                under(notice, pages.printed(scope, notice.id())),
                "",
                null,
                List.of(
                        PaperColumn.text(tell.say("aid.column.name"), 10),
                        PaperColumn.text(tell.say("aid.column.school"), 20),
                        PaperColumn.text(tell.say("aid.column.grade"), 12),
                        PaperColumn.text(tell.say("aid.column.class"), 10)));
    }

    private String under(ListNotice notice, String address) {
        String days = tell.say(
                "aid.notice.sheet", notice.from().toString(), notice.until().toString(), notice.objections());
        return address.isEmpty() ? days : days + tell.say("aid.notice.sheet.page", address);
    }

    @Override
    public void rows(Scope scope, ListState address, Consumer<PaperRow> taker) {
        ListNotice notice = notice(scope, address);
        AwardList list = lists.demand(scope, notice.list());
        int number = 0;
        for (PublicNotice.Entry entry : publishing.entries(scope, notice, award -> tell.grade(award))) {
            taker.accept(new PaperRow(
                    notice.id() + "-" + ++number,
                    list.township(),
                    list.school(),
                    List.of(entry.name(), entry.school(), entry.grade(), entry.className())));
        }
    }
}
