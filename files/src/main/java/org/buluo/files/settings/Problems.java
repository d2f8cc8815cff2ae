package org.buluo.files.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, found while it is read. */
final class Problems {

    private final List<String> all = new ArrayList<>();

    /** @param line the first is 1; 0 when the problem is the file itself */
    void add(int line, String chinese, String english) {
        String place = line == 0 ? "" : "第" + line + "行 (line " + line + "): ";
        all.add(place + chinese + " / " + english);
    }

    void throwIfAny(Path file) throws InvalidFileException {
        if (!all.isEmpty()) {
            throw new InvalidFileException(file, all);
        }
    }
}
