package org.buluo.files.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of settings, decisions or policy that is missing or holds something that it may not. Says everything that is
 * wrong with it at once, each with its place and what was expected.
 */
public final class InvalidFileException extends Exception {

    private final transient Path file;
    private final transient List<String> problems;

    /** @param problems each in Chinese and English, beginning with its place in the file; at least one */
    public InvalidFileException(Path file, List<String> problems) {
        super(file.getFileName() + "\n" + String.join("\n", problems));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What is wrong, in the file's order. */
    public List<String> problems() {
        return problems;
    }
}
