package org.buluo.core.linkage.pairing.model;

import org.buluo.core.linkage.pairing.evidence.GuardianLevel;
import org.buluo.core.linkage.pairing.evidence.Pattern;
import org.buluo.core.linkage.pairing.evidence.PhoneLevel;
import org.buluo.core.linkage.pairing.evidence.PlaceLevel;

/**
 * How guardian, phone and place agree between rows of one child, as one fact: a family that moved changed all of them.
 * Siblings agree in the same way. Cells with the same facts not known sum to one.
 *
 * @param share by {@link Pattern#home(int)}
 */
record Homes(double[] share) {

    private static final double SMOOTHING = 40;

    static Homes usual() {
        double[] guardian = Shares.normal(0, 0.6, 0.25, 0.02, 0.06, 0.07);
        double[] phone = Shares.normal(0, 0.5, 0.01, 0.49);
        double[] place = Shares.normal(0, 0.84, 0.02, 0.045, 0.045, 0.05);
        return learnt(new double[Pattern.HOMES], guardian, phone, place);
    }

    /** Learns from counts of cells: cells that were seen seldom lean on the facts taken one by one. */
    static Homes learnt(double[] counts) {
        double[] guardian = new double[GuardianLevel.COUNT];
        double[] phone = new double[PhoneLevel.COUNT];
        double[] place = new double[PlaceLevel.COUNT];
        for (int cell = 0; cell < counts.length; cell++) {
            guardian[guardian(cell)] += counts[cell];
            phone[phone(cell)] += counts[cell];
            place[place(cell)] += counts[cell];
        }
        return learnt(
                counts,
                Shares.learnt(guardian, Shares.normal(0, 0.6, 0.25, 0.02, 0.06, 0.07), 20),
                Shares.learnt(phone, Shares.normal(0, 0.5, 0.01, 0.49), 20),
                Shares.learnt(place, Shares.normal(0, 0.84, 0.02, 0.045, 0.045, 0.05), 20));
    }

    private static Homes learnt(double[] counts, double[] guardian, double[] phone, double[] place) {
        double[] sum = new double[8];
        for (int cell = 0; cell < counts.length; cell++) {
            sum[mask(cell)] += counts[cell];
        }
        double[] share = new double[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            double apart = guardian[guardian(cell)] * phone[phone(cell)] * place[place(cell)];
            share[cell] = (counts[cell] + SMOOTHING * apart) / (sum[mask(cell)] + SMOOTHING);
        }
        return new Homes(share);
    }

    private static int mask(int cell) {
        return (guardian(cell) == 0 ? 1 : 0) | (phone(cell) == 0 ? 2 : 0) | (place(cell) == 0 ? 4 : 0);
    }

    private static int guardian(int cell) {
        return cell / PlaceLevel.COUNT / PhoneLevel.COUNT;
    }

    private static int phone(int cell) {
        return cell / PlaceLevel.COUNT % PhoneLevel.COUNT;
    }

    private static int place(int cell) {
        return cell % PlaceLevel.COUNT;
    }
}
