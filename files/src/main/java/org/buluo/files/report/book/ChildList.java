package org.buluo.files.report.book;

import java.util.function.Predicate;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.schooling.SchoolStanding;

/** The pages that list children, in their order. A child who is open is on at least one of them, or on a letter. */
enum ChildList {
    OUT_OF_SCHOOL("失学辍学", c -> c.schooling() == SchoolStanding.SUSPECTED_OUT || c.schooling() == SchoolStanding.OUT),
    UNPAID(
            "应发未发",
            c -> c.aid() == AidStanding.DUE || c.aid() == AidStanding.SHORT || c.aid() == AidStanding.IN_PAYMENT),
    OVERPAID("超发待核", c -> c.aid() == AidStanding.OVER),
    UNKNOWN("待核实", c -> c.aid() == AidStanding.UNKNOWN),
    WHEREABOUTS("去向待核", c -> c.schooling() == SchoolStanding.UNKNOWN),
    OTHER("其他疑点", ChildList::isElsewhereUnlisted);

    /** The page of letters, on which everybody stands who is {@link AidStanding#AWAITING_REPLY}. */
    static final String LETTERS = "县外函告";

    final String page;
    private final Predicate<ChildAccount> members;

    ChildList(String page, Predicate<ChildAccount> members) {
        this.page = page;
        this.members = members;
    }

    boolean has(ChildAccount child) {
        return members.test(child);
    }

    static boolean isOpen(ChildAccount child) {
        return !child.caseOwner().isEmpty();
    }

    private static boolean isElsewhereUnlisted(ChildAccount child) {
        return isOpen(child)
                && child.aid() != AidStanding.AWAITING_REPLY
                && !OUT_OF_SCHOOL.has(child)
                && !UNPAID.has(child)
                && !OVERPAID.has(child)
                && !UNKNOWN.has(child)
                && !WHEREABOUTS.has(child);
    }

    /** The page that lists those of a standing; empty for settled ones. */
    static String pageOf(AidStanding aid) {
        return switch (aid) {
            case IN_PAYMENT, DUE, SHORT -> UNPAID.page;
            case OVER -> OVERPAID.page;
            case AWAITING_REPLY -> LETTERS;
            case UNKNOWN -> UNKNOWN.page;
            case PAID, PAID_ELSEWHERE, NOT_ENTITLED -> "";
        };
    }

    /** The page that lists those of a standing; empty for the others. */
    static String pageOf(SchoolStanding schooling) {
        return switch (schooling) {
            case SUSPECTED_OUT, OUT -> OUT_OF_SCHOOL.page;
            case UNKNOWN -> WHEREABOUTS.page;
            default -> "";
        };
    }
}
