package org.buluo.core.policy;

import java.util.Set;

/**
 * The facts of few values side by side in one number, 0 for each that is not known, so that a signature is looked up
 * and not asked together fact by fact. From the lowest bit: tuition known (1), school type (2), status (2), rural (2),
 * boarding (2); grade (7), stage (3); categories held (11) and whether they are known (1).
 */
final class PackedBits {

    /** Tuition, school type, status, rural, boarding. */
    static final int CONDITIONS = 9;

    /** Grade and stage. */
    static final int PLACE = 10;

    /** Categories. */
    static final int CATEGORIES = 12;

    private static final int CATEGORIES_KNOWN = 1 << CATEGORIES - 1;

    private PackedBits() {}

    static int of(ChildFacts child) {
        int bits = child.stage() == null ? 0 : child.stage().ordinal() + 1;
        bits = bits << 7 | (child.grade() == null ? 0 : child.grade());
        bits = bits << 2 | of(child.boarding());
        bits = bits << 2 | of(child.rural());
        bits = bits << 2 | (child.status() == null ? 0 : child.status().ordinal() + 1);
        bits = bits << 2 | (child.schoolType() == null ? 0 : child.schoolType().ordinal() + 1);
        bits = bits << 1 | (child.tuition() == null ? 0 : 1);
        Set<Category> held = child.categories();
        return held == null ? bits : bits | (CategorySet.mask(held) | CATEGORIES_KNOWN) << CONDITIONS + PLACE;
    }

    private static int of(Boolean fact) {
        return fact == null ? 0 : fact ? 2 : 1;
    }

    static int conditions(int bits) {
        return bits & (1 << CONDITIONS) - 1;
    }

    static int place(int bits) {
        return bits >>> CONDITIONS & (1 << PLACE) - 1;
    }

    static int categories(int bits) {
        return bits >>> CONDITIONS + PLACE;
    }
}
