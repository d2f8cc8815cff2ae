package org.buluo.files.report;

import java.nio.file.Path;

/** An output can't be written; nothing of it is left behind, and what stood there before still does. */
public final class OutputException extends Exception {

    /** Where it should have been. */
    private final transient Path path;

    OutputException(Path path, String why, Throwable cause) {
        super("无法写入 " + path + "：" + why + " / can't write " + path + ": " + why, cause);
        this.path = path;
    }

    /** Where it should have been. */
    public Path path() {
        return path;
    }
}
