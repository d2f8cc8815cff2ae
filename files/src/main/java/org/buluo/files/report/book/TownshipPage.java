package org.buluo.files.report.book;

import static org.buluo.files.report.book.ChildFields.AID;
import static org.buluo.files.report.book.ChildFields.BASIS;
import static org.buluo.files.report.book.ChildFields.DUE;
import static org.buluo.files.report.book.ChildFields.GRADE;
import static org.buluo.files.report.book.ChildFields.ID;
import static org.buluo.files.report.book.ChildFields.NAME;
import static org.buluo.files.report.book.ChildFields.OWNER;
import static org.buluo.files.report.book.ChildFields.PAID;
import static org.buluo.files.report.book.ChildFields.PERSON;
import static org.buluo.files.report.book.ChildFields.REASON;
import static org.buluo.files.report.book.ChildFields.SCHOOL;
import static org.buluo.files.report.book.ChildFields.SCHOOLING;
import static org.buluo.files.report.book.ChildFields.VILLAGE;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.PrintedList;

/** A township's own children about whom something is open. */
final class TownshipPage {

    private static final int MOST = 5_000;

    private TownshipPage() {}

    static void fill(Page page, Findings.Township township) {
        List<ChildAccount> open = township.children().stream()
                .filter(ChildList::isOpen)
                .sorted(Comparator.comparing((ChildAccount c) -> !ChildList.OUT_OF_SCHOOL.has(c))
                        .thenComparing(ChildAccount::village))
                .toList();
        PrintedList<ChildAccount> list = new PrintedList<>(
                township.name() + "未了结名单",
                List.of(
                        "应计 " + Counted.text(township.children().size()) + " 人，未了结 " + Counted.text(open.size())
                                + " 人。失学辍学的排在最前，其余按村排列。",
                        "其中：" + standings(open) + "。"),
                List.of(ID, PERSON, NAME, VILLAGE, SCHOOL, GRADE, SCHOOLING, AID, DUE, PAID, BASIS, REASON, OWNER),
                MOST);
        list.open(page);
        list.rows(page, open);
    }

    private static String standings(List<ChildAccount> open) {
        return Stream.of(AidStanding.values())
                .map(aid -> aid.chinese() + " "
                        + Counted.text(open.stream().filter(c -> c.aid() == aid).count()) + " 人")
                .collect(Collectors.joining("，"));
    }
}
