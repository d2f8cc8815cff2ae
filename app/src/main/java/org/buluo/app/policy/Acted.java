package org.buluo.app.policy;

/** What came of an act on a draft; the words are in the bundle under {@code policy.acted.<name>}. */
public enum Acted {
    /** It is done. */
    DONE,
    /** Somebody else saved or decided meanwhile: nothing was done. */
    STALE,
    /** The text has a fault or an example fails. */
    UNSOUND,
    /** Nothing differs from the version that it changes. */
    SAME,
    /** Another version was approved since it was begun. */
    OVERTAKEN,
    /** The pack has no such provision or tier in that term, or the text must be mended first. */
    NO_PLACE,
    /** A field is missing or can't be read. */
    BAD_FIELD,
    /** More than a pack can have. */
    TOO_LARGE,
    /** Bytes that are no text. */
    NOT_TEXT;

    /** The key of its words. */
    public String key() {
        return "policy.acted." + name();
    }
}
