package org.buluo.app.audit;

/**
 * What is wrong with the chain, and where.
 *
 * @param kind what is wrong
 * @param position the place in the chain; 0 for an entry that has none
 * @param entryId the entry; 0 when it is not known
 * @param other the place where it belongs, or the last place of a run that is gone; 0 for none
 */
record ChainFault(Kind kind, long position, long entryId, long other) {

    /** What can be wrong. */
    enum Kind {
        /** The entry says something else than when it was sealed. */
        CHANGED("条目已被改动", "the entry was changed"),
        /** The entry's seal was changed. */
        SEAL_CHANGED("条目的封签已被改动", "the seal of the entry was changed"),
        /** The entry is gone; its seal is there. */
        REMOVED("条目已被删除", "the entry was removed"),
        /** Seals are gone, with their entries or without. */
        SEALS_REMOVED("封签已被删除", "seals were removed"),
        /** An entry or a seal stands where another one belongs. */
        REORDERED("条目的次序已被调换", "the entry was moved to another place"),
        /** An entry that the chain does not know, older than what the chain knows; or a seal too many. */
        INSERTED("条目是后来插入的", "the entry was inserted later"),
        /** An entry that was sealed long after entries that are younger than it. */
        BACKDATED("条目的时间早于其前的条目", "the entry bears a time before that of entries ahead of it"),
        /** The chain ends before, or says something else than, what an anchor certifies. */
        ANCHOR("与锚定凭证不符", "the chain is not the one that an anchor certifies"),
        /** Fewer entries than an anchor certifies. */
        CUT_OFF("尾部已被截断", "the end of the chain was cut off");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    static ChainFault of(Kind kind, Seal seal) {
        return new ChainFault(kind, seal.position(), seal.entryId(), 0);
    }

    String chinese() {
        return kind.chinese + "：" + (position == 0 ? "" : "链位 " + position + place("至 "))
                + (entryId == 0 ? "" : (position == 0 ? "" : "，") + "条目 " + entryId);
    }

    String english() {
        return kind.english + ": " + (position == 0 ? "" : "place " + position + place("to "))
                + (entryId == 0 ? "" : (position == 0 ? "" : ", ") + "entry " + entryId);
    }

    private String place(String before) {
        return other == 0 ? "" : (kind == Kind.REORDERED ? " → " : " " + before) + other;
    }
}
