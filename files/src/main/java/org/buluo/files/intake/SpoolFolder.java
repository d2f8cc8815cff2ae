package org.buluo.files.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.buluo.files.intake.spool.Spool;

/** The temporary folder, its owner's alone, in which rows with something wrong wait to be written. */
final class SpoolFolder implements AutoCloseable {

    private final Path folder;
    private final List<Spool> spools = new ArrayList<>();

    SpoolFolder() {
        try {
            folder =
                    Files.createTempDirectory("buluo-intake"); // made for its owner alone where the system knows owners
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.toFile().deleteOnExit();
    }

    synchronized Spool next() {
        Path file = folder.resolve("rows-" + spools.size());
        file.toFile()
                .deleteOnExit(); // a stopped run must leave nobody's rows behind, and a full folder can't be deleted
        Spool spool = new Spool(file);
        spools.add(spool);
        return spool;
    }

    @Override
    public void close() {
        try {
            for (Spool spool : spools) {
                spool.close();
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
