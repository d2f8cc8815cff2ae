package org.buluo.app.account;

import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;

/**
 * How many children are alike in these.
 *
 * @param township of the household; empty when not known
 * @param stage code; empty when not known
 * @param aid standing
 * @param schooling standing
 * @param isOpen whether somebody has to settle something
 * @param children how many
 * @param dueFen what is due to them
 * @param paidFen what was paid to them
 */
public record Tally(
        String township,
        String stage,
        AidStanding aid,
        SchoolStanding schooling,
        boolean isOpen,
        int children,
        long dueFen,
        long paidFen) {}
