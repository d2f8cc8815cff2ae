package org.buluo.core.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.Rosters;

/** Households of the population register (户号) with a member on the register of the poor. */
final class RegisterHouseholds {

    private final Set<String> households = new HashSet<>();

    RegisterHouseholds(Rosters rosters) {
        Set<Long> registered = new HashSet<>(rosters.registeredPoor().size() * 2);
        for (PersonRow row : rosters.registeredPoor()) {
            if (row.id().isSound()) {
                registered.add(row.id().code());
            }
        }
        for (Resident row : rosters.residents()) {
            if (!row.householdNumber().isEmpty() && registered.contains(row.id().code())) {
                households.add(row.householdNumber());
            }
        }
    }

    /** Whether the child is on no register while somebody of its household is. */
    boolean leaveOut(Child child) {
        List<Resident> rows = child.residents();
        return !rows.isEmpty()
                && child.registered().isEmpty()
                && rows.stream().anyMatch(row -> households.contains(row.householdNumber()));
    }
}
