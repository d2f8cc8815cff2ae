package org.buluo.core.linkage.pairing.evidence;

/** How two names agree after traditional and variant characters, blanks and dots are folded. */
public enum NameLevel {
    UNKNOWN,
    EQUAL,
    /** Other characters of the same toneless syllables, or typed in Pinyin. */
    SOUND,
    /** Syllables that south-western speakers take for the same. */
    BROAD_SOUND,
    /** The same characters in another order. */
    ORDER,
    /** Characters added or left off. */
    ADDED,
    /** Of three or four characters one given one differs. */
    ONE_DIFFERS,
    /** The given names agree, the surnames do not. */
    GIVEN_ONLY,
    /** The surnames agree, the given names do not. */
    SURNAME_ONLY,
    /** Surnames differ, one given character agrees in its place. */
    ONE_AGREES,
    OTHER;

    private static final NameLevel[] ALL = values();

    /** How many there are. */
    public static final int COUNT = ALL.length;

    /** By its number. */
    public static NameLevel of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether the surnames are taken to agree. */
    public boolean sharesSurname() {
        return this != UNKNOWN && this != GIVEN_ONLY && this != OTHER && this != ONE_AGREES;
    }
}
