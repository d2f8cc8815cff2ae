package org.buluo.files.determine;

import java.io.IOException;
import java.nio.file.Path;

/** An output can't be written where it should be. */
public final class UnwritableFileException extends Exception {

    private final transient Path file;

    /** Says which file, and why. */
    public UnwritableFileException(Path file, IOException cause) {
        super(file.toString(), cause);
        this.file = file;
    }

    /** Which file. */
    public Path file() {
        return file;
    }
}
