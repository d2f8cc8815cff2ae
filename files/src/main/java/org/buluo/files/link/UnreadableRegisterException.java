package org.buluo.files.link;

import java.nio.file.Path;

/** Nothing in a register can be read. */
public final class UnreadableRegisterException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final String chinese;

    UnreadableRegisterException(Path file, String chinese, String english) {
        super(english);
        this.file = file;
        this.chinese = chinese;
    }

    /** Which file. */
    public Path file() {
        return file;
    }

    /** Why, in Chinese; the message says it in English. */
    public String chinese() {
        return chinese;
    }
}
