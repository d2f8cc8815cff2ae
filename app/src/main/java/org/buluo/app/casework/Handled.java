package org.buluo.app.casework;

/** What came of something that a person did with a matter; the words are under {@code casework.handled.<name>}. */
public enum Handled {
    /** It is done. */
    DONE,
    /** It waits for a second person. */
    WAITS,
    /** It is another desk's to do. */
    NOT_YOURS,
    /** Somebody else was faster: the matter is no longer as the page showed it. */
    CHANGED,
    /** Words are missing that others will need to read. */
    SAY_MORE,
    /** There is no such desk or person. */
    NOBODY
}
