package org.buluo.core.linkage;

/** How two names of persons agree, after traditional and variant characters, blanks and dots are folded. */
enum NameLikeness {
    /** One of them is not known. */
    UNKNOWN,
    /** Equal. */
    EQUAL,
    /** One is the other's former name. */
    FORMER,
    /** Other characters of the same sound. */
    SOUND,
    /** The same characters in another order. */
    SWAPPED,
    /** One character more or fewer. */
    ADDED,
    /** Of three or more characters one differs. */
    ONE_DIFFERS,
    /** The given names agree, the surnames do not. */
    GIVEN_ONLY,
    /** The surnames agree, the given names do not. */
    SURNAME_ONLY,
    /** Different. */
    OTHER;

    /** Whether one person may well be written in both ways, or nothing is known. */
    boolean compatible() {
        return ordinal() <= ONE_DIFFERS.ordinal();
    }

    /** Whether the names count as the same name. */
    boolean same() {
        return this == EQUAL || this == FORMER;
    }
}
