package org.buluo.app.account.web;

import java.util.List;
import org.buluo.app.account.Line;
import org.buluo.files.table.Column;
import org.springframework.stereotype.Component;

/** The columns of a list of children, the same on screen, on paper and in a workbook; numbers are masked in each. */
@Component
class ChildColumns {

    private static final double NUMBER = 6;
    private static final double SHORT = 12;
    private static final double MIDDLE = 18;
    private static final double WIDE = 26;
    private static final double WIDEST = 44;

    private final Tell tell;

    ChildColumns(Tell tell) {
        this.tell = tell;
    }

    /** The headings of a workbook. */
    List<Column> columns() {
        return List.of(
                Column.number(tell.say("platform.table.number"), NUMBER),
                Column.text(tell.say("account.name"), SHORT),
                Column.text(tell.say("account.person-no"), MIDDLE),
                Column.text(tell.say("account.school"), WIDE),
                Column.text(tell.say("account.grade"), SHORT),
                Column.text(tell.say("account.township"), SHORT),
                Column.text(tell.say("account.village"), SHORT),
                Column.text(tell.say("account.aid"), SHORT),
                Column.text(tell.say("account.schooling"), MIDDLE),
                Column.number(tell.say("account.due"), SHORT),
                Column.number(tell.say("account.paid"), SHORT),
                Column.text(tell.say("account.reason"), WIDEST),
                Column.text(tell.say("account.owner"), WIDE));
    }

    /** A row of a workbook, and what a check code is made of. */
    List<String> cells(long number, Line line) {
        return List.of(
                String.valueOf(number),
                line.person().name(),
                line.maskedPersonNo(),
                line.schoolWithCounty(),
                tell.grade(line),
                line.township(),
                line.village(),
                tell.aid(line.aid()),
                tell.schooling(line.schooling()),
                plain(line.dueFen()),
                plain(line.paidFen()),
                tell.reason(line),
                line.caseOwner());
    }

    private String plain(long fen) {
        return tell.money(fen).replace(",", "");
    }
}
