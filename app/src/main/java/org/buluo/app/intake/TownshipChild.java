package org.buluo.app.intake;

import org.buluo.core.schooling.Stage;

/**
 * A child of whom a township is asked where it is at school.
 *
 * @param name as most of its rows state it
 * @param idNumber empty when none is known
 * @param village of the household; empty when not known
 * @param county of the school elsewhere; empty when not known
 * @param school elsewhere; empty when not known
 * @param stage null when not known
 * @param grade within the stage; null when not known
 * @param isElsewhere whether the account has it at school elsewhere; else it does not know where the child is
 */
public record TownshipChild(
        String name,
        String idNumber,
        String village,
        String county,
        String school,
        Stage stage,
        Integer grade,
        boolean isElsewhere) {

    @Override
    public String toString() {
        return "TownshipChild";
    }
}
