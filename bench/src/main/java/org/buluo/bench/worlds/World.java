package org.buluo.bench.worlds;

/** Which world is made. */
public enum World {
    /** Careful clerks. */
    CLEAN,
    /** As offices are. */
    TYPICAL,
    /** A quarter of the numbers missing, and everything else worse too. */
    HARD,
    /** Typical, with kinds of damage that no other profile has. */
    UNSEEN,
    /** Typical, but everybody lives in one village. */
    ONE_VILLAGE,
    /** Typical, but nobody has an identity number. */
    NO_NUMBERS,
    /** Typical, but everybody is surnamed 向. */
    ONE_SURNAME,
    /** Typical, ten rows on the register, whatever the size. */
    TEN_ROWS,
    /** Typical, but none of the poor is on the roll. */
    NO_MATCH,
    /** The register is its own roll. */
    SAME_TWICE;

    /** Whose rates of mishaps hold: one of the first four. */
    World rates() {
        return ordinal() <= UNSEEN.ordinal() ? this : TYPICAL;
    }
}
