package org.buluo.core.indicator;

import java.util.List;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;

/**
 * 应助尽助率: of those surely entitled, here or elsewhere, those whose aid has arrived (design.md §3: entitled and paid
 * ÷ entitled). A child whose entitlement is not known is in neither number.
 */
public final class Coverage {

    private Coverage() {}

    /** Of any part of the account: a county, a township, a school. */
    public static Rate of(List<ChildAccount> children) {
        return new Rate(
                children.stream().filter(Coverage::isMet).count(),
                children.stream().filter(Coverage::isEntitled).count());
    }

    static boolean isMet(ChildAccount child) {
        return switch (child.aid()) {
            case PAID, PAID_ELSEWHERE -> true;
            default -> isOverAndDue(child);
        };
    }

    static boolean isEntitled(ChildAccount child) {
        return switch (child.aid()) {
            case PAID, PAID_ELSEWHERE, IN_PAYMENT, DUE, SHORT, AWAITING_REPLY -> true;
            case OVER -> isOverAndDue(child);
            case UNKNOWN, NOT_ENTITLED -> false;
        };
    }

    /** Paid more than was due is paid what was due; paid where nothing was due is no entitlement met. */
    private static boolean isOverAndDue(ChildAccount child) {
        return child.aid() == AidStanding.OVER && !child.due().isZero();
    }
}
