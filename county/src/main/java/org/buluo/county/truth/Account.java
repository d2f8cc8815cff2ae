package org.buluo.county.truth;

import java.util.Map;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.county.rosters.BankLine;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.Provision;
import org.buluo.county.rosters.Replied;
import org.buluo.county.rosters.TermDays;

/**
 * Where a child truly stands: what account-rules.md makes of its rows when each is linked right.
 *
 * @param aid aid standing
 * @param school school standing at as-of
 * @param due fen
 * @param paid fen
 */
public record Account(AidStanding aid, SchoolStanding school, long due, long paid) {

    /** What the school county, or this one for 雨露计划, owes: before any bank line is made. @param age the true age */
    public static Map<Provision, Long> granted(Lists lists, int age, TermDays days) {
        return Entitlement.of(FactsRule.of(lists, Known.of(lists, age), days), days.term())
                .granted();
    }

    /** The account of a child of the universe. @param age the true age */
    public static Account of(Lists lists, int age, TermDays days) {
        Known known = Known.of(lists, age);
        AidFacts facts = FactsRule.of(lists, known, days);
        Entitlement entitlement = Entitlement.of(facts, days.term());
        Payments payments = Payments.of(lists.of(BankLine.class), days.term());
        AidStanding aid = standing(facts, entitlement, payments, settled(lists, days));
        SchoolStanding school = SchoolRule.on(days.asOf(), lists, known, days);
        return new Account(aid, school, entitlement.due(), payments.paid());
    }

    private static boolean settled(Lists lists, TermDays days) {
        return lists.of(Replied.class).stream()
                .anyMatch(r -> r.settled() && !r.date().isAfter(days.asOf()));
    }

    private static AidStanding standing(AidFacts facts, Entitlement due, Payments payments, boolean settled) {
        long paid = payments.paid();
        if (paid > due.due() + due.most()) {
            return AidStanding.OVER;
        }
        boolean poor = facts.categories() == null || !facts.categories().isEmpty();
        if (due.unknown() && (poor || paid > due.due())) {
            return AidStanding.UNKNOWN;
        }
        if (paid < due.due()) {
            boolean coming = paid + payments.pending() >= due.due();
            return coming ? AidStanding.IN_PAYMENT : paid > 0 ? AidStanding.SHORT : AidStanding.DUE;
        }
        if (facts.elsewhere() && due.letter()) {
            return settled ? AidStanding.PAID_ELSEWHERE : AidStanding.AWAITING_REPLY;
        }
        return due.due() > 0 ? AidStanding.PAID : AidStanding.NOT_ENTITLED;
    }
}
