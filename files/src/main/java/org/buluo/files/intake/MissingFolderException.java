package org.buluo.files.intake;

/** The folder to be read is not there, or is no folder that can be listed. */
public final class MissingFolderException extends Exception {

    MissingFolderException(String message) {
        super(message);
    }
}
