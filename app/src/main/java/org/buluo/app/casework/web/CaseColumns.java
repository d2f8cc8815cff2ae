package org.buluo.app.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.buluo.app.casework.ChildrenOfCases;
import org.buluo.app.casework.Matter;
import org.buluo.app.paper.PaperColumn;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.files.table.Column;
import org.springframework.stereotype.Component;

/** The columns of lists of matters that leave the console: workbook and paper, masked like the screen. */
@Component
class CaseColumns {

    private static final int BATCH = 1000;
    private static final double NARROW = 12;
    private static final double MIDDLE = 24;
    private static final double WIDE = 60;

    private final CaseWords words;

    CaseColumns(CaseWords words) {
        this.words = words;
    }

    List<Column> ofSheet() {
        return List.of(
                Column.number(words.say("casework.column.number"), NARROW),
                Column.text(words.say("casework.column.kind"), MIDDLE),
                Column.text(words.say("casework.column.subject"), MIDDLE),
                Column.text(words.say("casework.column.person-no"), NARROW),
                Column.text(words.say("casework.column.place"), MIDDLE),
                Column.text(words.say("casework.column.detail"), WIDE),
                Column.text(words.say("casework.column.owner"), MIDDLE),
                Column.text(words.say("casework.column.assignee"), NARROW),
                Column.text(words.say("casework.column.opened"), NARROW),
                Column.text(words.say("casework.column.due"), NARROW),
                Column.text(words.say("casework.column.state"), MIDDLE));
    }

    List<PaperColumn> ofPaper() {
        return List.of(
                PaperColumn.number(words.say("casework.column.number"), 5),
                PaperColumn.text(words.say("casework.column.kind"), 9),
                PaperColumn.text(words.say("casework.column.subject"), 8),
                PaperColumn.text(words.say("casework.column.person-no"), 7),
                PaperColumn.text(words.say("casework.column.place"), 13),
                PaperColumn.text(words.say("casework.column.detail"), 22),
                PaperColumn.text(words.say("casework.column.owner"), 12),
                PaperColumn.text(words.say("casework.column.assignee"), 6),
                PaperColumn.text(words.say("casework.column.opened"), 8),
                PaperColumn.text(words.say("casework.column.due"), 8),
                PaperColumn.text(words.say("casework.column.state"), 9));
    }

    /** The rows of a list with the children they are about, for {@link #cells}. */
    List<Matter> batch(Function<PageRequest, Page<Matter>> pages, PageRequest order, int most) {
        List<Matter> all = new ArrayList<>();
        Page.each(order.fromFirst(Math.min(BATCH, most)), most, pages::apply, all::add);
        return all;
    }

    List<String> cells(Matter matter, Map<Long, ChildrenOfCases.Child> children, LocalDate today) {
        ChildrenOfCases.Child child = matter.child() == null ? null : children.get(matter.child());
        return List.of(
                String.valueOf(matter.id()),
                words.kind(matter.kind()),
                words.subject(matter, children),
                child == null ? "" : child.personNo(),
                child == null ? matter.township() : child.place(),
                words.detail(matter),
                words.desk(matter.owner()),
                matter.assignee().isEmpty() ? "" : words.person(matter.assignee()),
                matter.openedOn().toString(),
                matter.dueOn().toString(),
                state(matter, today));
    }

    /** The children of many matters, some thousands at a time. */
    Map<Long, ChildrenOfCases.Child> children(List<Matter> matters) {
        Map<Long, ChildrenOfCases.Child> all = new HashMap<>();
        for (int from = 0; from < matters.size(); from += BATCH) {
            all.putAll(words.children(matters.subList(from, Math.min(matters.size(), from + BATCH))));
        }
        return all;
    }

    /** Where it stands, in words. */
    String state(Matter matter, LocalDate today) {
        if (!matter.isOpen()) {
            return words.say("casework.state." + matter.closed().closing());
        }
        if (matter.isAsked()) {
            return words.say("casework.state.asked");
        }
        if (matter.referral() != null) {
            return words.say("casework.state." + matter.referral().state());
        }
        return words.say(matter.isOverdue(today) ? "casework.state.overdue" : "casework.state.open");
    }
}
