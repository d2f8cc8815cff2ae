package org.buluo.files.report.book;

import static org.buluo.files.report.book.ChildFields.AID;
import static org.buluo.files.report.book.ChildFields.BASIS;
import static org.buluo.files.report.book.ChildFields.DUE;
import static org.buluo.files.report.book.ChildFields.EXCESS;
import static org.buluo.files.report.book.ChildFields.GRADE;
import static org.buluo.files.report.book.ChildFields.LACKING;
import static org.buluo.files.report.book.ChildFields.MISSING;
import static org.buluo.files.report.book.ChildFields.OTHER_REASON;
import static org.buluo.files.report.book.ChildFields.OWNER;
import static org.buluo.files.report.book.ChildFields.PAID;
import static org.buluo.files.report.book.ChildFields.REASON;
import static org.buluo.files.report.book.ChildFields.SCHOOL;
import static org.buluo.files.report.book.ChildFields.SCHOOLING;
import static org.buluo.files.report.book.ChildFields.with;

import java.util.List;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.report.print.Field;
import org.buluo.files.report.print.Page;
import org.buluo.files.report.print.PrintedList;

/** The pages of {@link ChildList}. */
final class ChildLists {

    /** More rows than anybody prints; account.csv has them all. */
    static final int MOST = 20_000;

    private ChildLists() {}

    static void fill(Page page, ChildList list, Findings findings) {
        List<ChildAccount> members = findings.members(list);
        PrintedList<ChildAccount> printed = printed(list, members);
        printed.open(page);
        printed.rows(page, members);
    }

    private static PrintedList<ChildAccount> printed(ChildList list, List<ChildAccount> members) {
        return switch (list) {
            case OUT_OF_SCHOOL ->
                list(
                        "疑似和确认失学辍学名单",
                        List.of(
                                count(members) + "其中疑似（待核查）" + of(members, SchoolStanding.SUSPECTED_OUT) + " 人，确认 "
                                        + of(members, SchoolStanding.OUT) + " 人。",
                                "疑似失学须逐人入户核查；确认失学只由人工认定，系统不作此判断。"),
                        with(SCHOOLING, AID, REASON, OWNER));
            case UNPAID ->
                list(
                        "应发未发、未足额和发放中名单",
                        List.of(count(members) + "其中应发未发 " + of(members, AidStanding.DUE) + " 人，未足额发放 "
                                + of(members, AidStanding.SHORT) + " 人，发放中（银行处理） " + of(members, AidStanding.IN_PAYMENT)
                                + " 人。“标准”栏注“未确认”的，金额所依据的文件尚未确认。"),
                        with(SCHOOL, GRADE, AID, DUE, PAID, LACKING, BASIS, REASON, OWNER));
            case OVERPAID ->
                list(
                        "疑似超发待核名单",
                        List.of(count(members) + "本表只是疑点，核实之前不得据此追缴；“无认定依据”指本县名册中没有该生的资助依据。"),
                        with(SCHOOL, GRADE, DUE, PAID, EXCESS, BASIS, REASON, OWNER));
            case UNKNOWN ->
                list(
                        "资助待核实名单",
                        List.of(count(members) + "缺少的事实补齐之后，系统重新核定；在此之前既不算应发，也不算不享受。"),
                        with(SCHOOL, GRADE, SCHOOLING, PAID, MISSING, OTHER_REASON, OWNER));
            case WHEREABOUTS -> list("去向待核名单", List.of(count(members)), with(AID, REASON, OWNER));
            case OTHER ->
                list(
                        "其他疑点名单",
                        List.of(count(members) + "资助和就学状态已定，但资料之间有矛盾或疑点，须有人核对。"),
                        with(SCHOOL, GRADE, AID, SCHOOLING, REASON, OWNER));
        };
    }

    private static PrintedList<ChildAccount> list(String title, List<String> notes, List<Field<ChildAccount>> fields) {
        return new PrintedList<>(title, notes, fields, MOST);
    }

    private static String count(List<ChildAccount> members) {
        return "共 " + Counted.text(members.size()) + " 人。";
    }

    private static String of(List<ChildAccount> members, SchoolStanding schooling) {
        return Counted.text(
                members.stream().filter(c -> c.schooling() == schooling).count());
    }

    private static String of(List<ChildAccount> members, AidStanding aid) {
        return Counted.text(members.stream().filter(c -> c.aid() == aid).count());
    }
}
