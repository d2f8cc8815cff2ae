package org.buluo.core.place;

/** What an address tells of where a household is, as far as aid asks. */
public enum Locality {
    /** A village (村). */
    VILLAGE,
    /** A community (社区, 居委会). */
    COMMUNITY,
    /** Neither is told. */
    NOT_TOLD;

    private static final String[] COMMUNITY_WORDS = {"社区", "居委会", "居民委员会"};

    /** Reads the last of the two that an address or a village's name names: 新村社区 is a community. */
    public static Locality of(String words) {
        int village = words.lastIndexOf('村');
        int community = -1;
        for (String word : COMMUNITY_WORDS) {
            community = Math.max(community, words.lastIndexOf(word));
        }
        if (village < 0 && community < 0) {
            return NOT_TOLD;
        }
        return community > village ? COMMUNITY : VILLAGE;
    }
}
