package org.buluo.bench.policy;

import java.util.Arrays;
import org.buluo.core.policy.ChildFacts;

/** What is granted, in fen: in all, and by provision since it was last emptied. */
public final class Purse {

    /** The provisions, in the order of the pack; their places are what {@link #grant} takes. */
    static final String[] PROVISIONS = {
        "preschool-subsidy",
        "boarder-living",
        "day-pupil-living",
        "senior-tuition-waiver",
        "senior-grant",
        "vocational-tuition-waiver",
        "vocational-grant",
        "rain-dew"
    };

    private final long[] byProvision = new long[PROVISIONS.length];
    private long sum;

    /** Takes a grant. The rules call it. */
    public void grant(int provision, long fen) {
        sum += fen;
        byProvision[provision] = 1 + fen;
    }

    long sum() {
        return sum;
    }

    /** By provision: 0 when it is not granted, else 1 and the fen, so that a waiver of nothing is told from none. */
    long[] byProvision() {
        return byProvision.clone();
    }

    void empty() {
        sum = 0;
        Arrays.fill(byProvision, 0);
    }

    /** Says who may be granted what. */
    interface Engine {

        /** For the table. */
        String label();

        /** Decides on all children; what is granted to them in all, in fen. */
        long grantedToAll();

        /** What one child is granted, as {@link Purse#byProvision} has it. */
        long[] granted(int child);
    }

    /** Whether nothing is hidden of a child, so that an engine without "unknown" can say the same as one with it. */
    static boolean isAllKnown(ChildFacts child) {
        return child.stage() != null
                && child.grade() != null
                && child.boarding() != null
                && child.categories() != null
                && child.schoolCounty() != null
                && child.householdCounty() != null
                && child.rural() != null
                && child.status() != null
                && child.schoolType() != null
                && child.tuition() != null;
    }
}
