package org.buluo.core.linkage;

/** The rows of each household of the register of the poor and of the population register. */
final class Households {

    private final int[] start;
    private final int[] members;

    Households(Columns columns) {
        start = new int[columns.households + 1];
        for (int row = 0; row < columns.size; row++) {
            if (columns.household[row] > 0) {
                start[columns.household[row]]++;
            }
        }
        for (int h = 1; h < start.length; h++) {
            start[h] += start[h - 1];
        }
        members = new int[start[start.length - 1]];
        for (int row = columns.size - 1; row >= 0; row--) {
            if (columns.household[row] > 0) {
                members[--start[columns.household[row]]] = row;
            }
        }
    }

    /** Where the members of a household begin. */
    int from(int household) {
        return household == 0 ? 0 : start[household];
    }

    /** Where they end. */
    int to(int household) {
        return household == 0 ? 0 : household + 1 < start.length ? start[household + 1] : members.length;
    }

    /** A member's row. */
    int member(int index) {
        return members[index];
    }
}
