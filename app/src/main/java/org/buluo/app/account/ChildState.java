package org.buluo.app.account;

import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;

/**
 * What a reconciliation says of a child, as far as it tells why a child came on a ledger or went.
 *
 * @param child the child's key
 * @param person who it is
 * @param township of the household; empty when not known
 * @param school where it is; empty when not known
 * @param stage code; empty when not known
 * @param grade within the stage; null when not known
 * @param aid standing
 * @param schooling standing
 * @param onRegister whether the register of the poor has it
 * @param categories bits by {@code Category}; null when not known
 * @param outsider whether its household lies in another county
 * @param died whether a list says so
 * @param granted the provisions that are granted, in order, joined by commas
 */
public record ChildState(
        long child,
        PersonCard person,
        String township,
        String school,
        String stage,
        Integer grade,
        AidStanding aid,
        SchoolStanding schooling,
        boolean onRegister,
        Integer categories,
        boolean outsider,
        boolean died,
        String granted) {

    @Override
    public String toString() {
        return "ChildState[" + child + "]";
    }
}
