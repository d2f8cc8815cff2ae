package org.buluo.core.account;

import java.util.List;
import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Administration;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;

/** The aid standing of a child, by the totals of child and term: the first that holds (account-rules.md, Aid). */
final class AidStandings {

    private static final Set<Fact> NO_MATTER_ELSEWHERE = Set.of(Fact.BOARDING, Fact.SCHOOL_TYPE);

    private final Vantage vantage;

    AidStandings(Vantage vantage) {
        this.vantage = vantage;
    }

    /** @param settledElsewhere whether a reply or a decision says that the other county pays */
    AidStanding of(ChildFacts facts, List<Determination> all, Fen paid, Fen pending, boolean settledElsewhere) {
        List<Determination> toPersons =
                all.stream().filter(d -> d.provision().payee().isPerson()).toList();
        boolean elsewhere = isElsewhere(facts);
        Fen due = due(toPersons);
        if (paid.exceeds(due.plus(mostStillGrantable(facts, toPersons)))) {
            return AidStanding.OVER;
        }
        boolean concerned = facts.categories() == null || !facts.categories().isEmpty() || paid.exceeds(due);
        if (concerned && toPersons.stream().anyMatch(d -> isOpen(d, elsewhere))) {
            return AidStanding.UNKNOWN;
        }
        if (due.exceeds(paid)) {
            return unpaid(due.minus(paid), paid, pending);
        }
        if (elsewhere && toPersons.stream().anyMatch(AidStandings::concernsOtherCounty)) {
            return settledElsewhere ? AidStanding.PAID_ELSEWHERE : AidStanding.AWAITING_REPLY;
        }
        return due.isZero() ? AidStanding.NOT_ENTITLED : AidStanding.PAID;
    }

    private Fen mostStillGrantable(ChildFacts facts, List<Determination> toPersons) {
        boolean unknown = toPersons.stream().anyMatch(d -> d.verdict() instanceof Verdict.Unknown);
        return unknown
                ? vantage.pack()
                        .mostStillGrantable(
                                facts,
                                vantage.calendar().term(),
                                vantage.county().code())
                : Fen.ZERO;
    }

    private static AidStanding unpaid(Fen rest, Fen paid, Fen pending) {
        if (!rest.exceeds(pending)) {
            return AidStanding.IN_PAYMENT;
        }
        return paid.isZero() ? AidStanding.DUE : AidStanding.SHORT;
    }

    /** The sum of granted provisions that are paid to a person. */
    static Fen due(List<Determination> determinations) {
        Fen due = Fen.ZERO;
        for (Determination d : determinations) {
            if (d.provision().payee().isPerson() && d.verdict() instanceof Verdict.Granted granted) {
                due = due.plus(granted.amount());
            }
        }
        return due;
    }

    boolean isElsewhere(ChildFacts facts) {
        return facts.schoolCounty() != null
                && !facts.schoolCounty().equals(vantage.county().code());
    }

    /** Whether a verdict is unknown in a way that matters; elsewhere boarding and school type do not. */
    static boolean isOpen(Determination determination, boolean elsewhere) {
        return determination.verdict() instanceof Verdict.Unknown unknown
                && !(elsewhere && NO_MATTER_ELSEWHERE.containsAll(unknown.missing()));
    }

    /** Whether a provision of the school county is not surely refused. */
    private static boolean concernsOtherCounty(Determination determination) {
        return determination.provision().administration() == Administration.SCHOOL_COUNTY
                && !(determination.verdict() instanceof Verdict.Refused);
    }
}
