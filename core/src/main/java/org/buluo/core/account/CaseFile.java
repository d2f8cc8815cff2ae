package org.buluo.core.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Determination;

/**
 * Everything that was found out about one child, from which its remarks and its line of the account are written.
 *
 * @param asOf the school standing at as-of
 * @param atCutOff the school standing on the facts' day
 * @param decision the decision that gave the standing at as-of, if one did
 * @param aidedElsewhere the decision that stands for a reply, if there is one
 * @param doubts sentences that name a doubtful pair
 * @param offRegister whether the household is on the register and the child is not
 */
record CaseFile(
        Child child,
        Movements movements,
        StandingOnDay asOf,
        StandingOnDay atCutOff,
        Optional<Decision> decision,
        Optional<Decision> aidedElsewhere,
        Schooling schooling,
        Household household,
        ChildFacts facts,
        List<Determination> determinations,
        BankBook.Page bank,
        AidStanding aid,
        List<String> doubts,
        boolean offRegister) {

    Fen due() {
        return AidStandings.due(determinations);
    }

    Fen paid() {
        return BankBook.paid(bank);
    }

    Fen pending() {
        return BankBook.pending(bank);
    }

    boolean holds(Category category) {
        Set<Category> held = facts.categories();
        return held != null && held.contains(category);
    }
}
