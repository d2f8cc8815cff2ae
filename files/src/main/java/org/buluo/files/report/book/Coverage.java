package org.buluo.files.report.book;

import java.util.List;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.files.report.print.Share;

/**
 * 应助尽助率: of those surely entitled, here or elsewhere, those whose aid has arrived (design.md §3).
 *
 * @param met entitled and paid, here or elsewhere
 * @param entitled entitled; a child whose entitlement is not known is in neither
 */
record Coverage(long met, long entitled) {

    static Coverage of(List<ChildAccount> children) {
        return new Coverage(
                children.stream().filter(Coverage::isMet).count(),
                children.stream().filter(Coverage::isEntitled).count());
    }

    Share share() {
        return Share.of(met, entitled);
    }

    /** In words: {@code 88.98%}, or a dash when nobody is entitled. */
    String percent() {
        return entitled == 0 ? "—" : share().decimal().movePointRight(2) + "%";
    }

    private static boolean isMet(ChildAccount child) {
        AidStanding aid = child.aid();
        boolean overAndDue = aid == AidStanding.OVER && !child.due().isZero();
        return aid == AidStanding.PAID || aid == AidStanding.PAID_ELSEWHERE || overAndDue;
    }

    private static boolean isEntitled(ChildAccount child) {
        return switch (child.aid()) {
            case PAID, PAID_ELSEWHERE, IN_PAYMENT, DUE, SHORT, AWAITING_REPLY -> true;
            case OVER -> !child.due().isZero();
            case UNKNOWN, NOT_ENTITLED -> false;
        };
    }
}
