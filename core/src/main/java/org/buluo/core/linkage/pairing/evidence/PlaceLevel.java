package org.buluo.core.linkage.pairing.evidence;

/** How two addresses agree. */
public enum PlaceLevel {
    UNKNOWN,
    SAME_VILLAGE,
    /** Another name, under which many proven persons of the village stand in the other register. */
    RENAMED,
    /** The same township; a village is not known. */
    SAME_TOWN,
    /** Another village of the township. */
    OTHER_VILLAGE,
    OTHER_TOWN;

    private static final PlaceLevel[] ALL = values();

    /** How many there are. */
    public static final int COUNT = ALL.length;

    /** By its number. */
    public static PlaceLevel of(int ordinal) {
        return ALL[ordinal];
    }
}
