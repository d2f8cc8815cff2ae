package org.buluo.core.linkage;

/** Compares what two rows state of their families: guardians, heads, and the members of their households. */
final class Families {

    /** A list of a village under one household number is no household. */
    private static final int LARGEST = 20;

    private final Columns columns;
    private final Households households;

    Families(Columns columns) {
        this.columns = columns;
        this.households = new Households(columns);
    }

    FamilyLikeness compare(int a, int b) {
        if (!states(a) || !states(b)) {
            return FamilyLikeness.UNKNOWN;
        }
        if (columns.guardianId[a] != 0 && columns.guardianId[a] == columns.guardianId[b]) {
            return FamilyLikeness.NUMBER;
        }
        FamilyLikeness ofA = guardianIn(a, b);
        FamilyLikeness ofB = guardianIn(b, a);
        FamilyLikeness best = ofA.compareTo(ofB) < 0 ? ofA : ofB;
        if (best == FamilyLikeness.NUMBER || shared(a, b)) {
            return FamilyLikeness.NUMBER;
        }
        if (!sameGuardian(a, b)) {
            return best;
        }
        // Two heads of their own households: that the heads agree says only again that the names do.
        boolean own = columns.names.sound(columns.guardian[a]) == columns.names.sound(columns.name[a]);
        return !own || best == FamilyLikeness.NAME ? FamilyLikeness.NAME : FamilyLikeness.UNKNOWN;
    }

    private boolean sameGuardian(int a, int b) {
        int one = columns.guardian[a];
        int other = columns.guardian[b];
        return one != 0 && other != 0 && columns.names.sound(one) == columns.names.sound(other);
    }

    private boolean states(int row) {
        return columns.guardian[row] != 0 || columns.guardianId[row] != 0 || columns.household[row] != 0;
    }

    private FamilyLikeness guardianIn(int row, int home) {
        int household = small(columns.household[home]);
        long number = columns.guardianId[row];
        int name = columns.guardian[row];
        FamilyLikeness likeness = FamilyLikeness.OTHER;
        for (int k = households.from(household); k < households.to(household); k++) {
            int member = households.member(k);
            if (member == home) {
                continue;
            }
            if (number != 0 && number == columns.id[member]) {
                return FamilyLikeness.NUMBER;
            }
            int memberName = columns.name[member];
            if (name != 0 && memberName != 0 && columns.names.sound(name) == columns.names.sound(memberName)) {
                likeness = FamilyLikeness.NAME;
            }
        }
        return likeness;
    }

    private boolean shared(int a, int b) {
        int one = small(columns.household[a]);
        int other = small(columns.household[b]);
        if (one == 0 || other == 0) {
            return false;
        }
        if (one == other) {
            return true;
        }
        for (int k = households.from(one); k < households.to(one); k++) {
            int member = households.member(k);
            for (int m = households.from(other); m < households.to(other); m++) {
                int candidate = households.member(m);
                boolean self = member == a || candidate == b;
                if (!self
                        && columns.id[member] == columns.id[candidate]
                        && columns.trusted(member)
                        && columns.trusted(candidate)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int small(int household) {
        return households.to(household) - households.from(household) > LARGEST ? 0 : household;
    }
}
