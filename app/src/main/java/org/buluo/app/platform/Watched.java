package org.buluo.app.platform;

/** Something without which the console does not go on for long; modules offer theirs as beans. */
public interface Watched {

    /** The key of its name. */
    String key();

    /** The page that tells more. */
    String path();

    /** Its place, lowest first. */
    int order();

    /** How it stands now. Nothing in it tells of a child. */
    Finding look();
}
