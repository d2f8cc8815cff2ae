package org.buluo.files.link;

/** A file that should hold a model of linkage holds none. */
public final class UnreadableModelException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableModelException(String why, Throwable cause) {
        super(why, cause);
    }
}
