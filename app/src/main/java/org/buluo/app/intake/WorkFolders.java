package org.buluo.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Folders, their owner's alone, in which files lie open while they are read. A console that was killed leaves some
 * behind: they are removed when it starts again.
 */
@Component
@Lazy(false)
class WorkFolders {

    private final Path all;

    WorkFolders(@Value("${buluo.data}") Path data) {
        all = data.resolve("work").toAbsolutePath();
        try {
            Files.createDirectories(all);
            try (Stream<Path> left = Files.list(all)) {
                left.forEach(WorkFolders::remove);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder; {@link #remove} it. */
    Path create() {
        try {
            return Files.createTempDirectory(all, "intake"); // made for its owner alone where the system knows owners
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
