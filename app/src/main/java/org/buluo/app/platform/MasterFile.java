package org.buluo.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the master key is: in the environment when it is given there, else in a file outside of the database.
 *
 * @param environment the key itself; empty or null when it is in the file
 * @param file holds it otherwise
 */
record MasterFile(String environment, Path file) {

    static MasterFile in(Path data, String environment) {
        return new MasterFile(environment, data.resolve("keys").resolve("master.key"));
    }

    boolean isInEnvironment() {
        return environment != null && !environment.isBlank();
    }

    /** The key; made when there is none. */
    MasterKey key() {
        return MasterKey.of(environment, file);
    }

    /** The key that was about to take the place of the one in the file when its change was broken off. */
    Optional<MasterKey> next() {
        return isInEnvironment() || !Files.exists(nextFile())
                ? Optional.empty()
                : Optional.of(MasterKey.of("", nextFile()));
    }

    /** Makes the key that is to take the place of this one. */
    MasterKey makeNext() {
        try {
            Files.deleteIfExists(nextFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MasterKey.of("", nextFile());
    }

    /** Puts the next key in the place of this one, which is kept beside it: older backups need it. */
    void settle() {
        if (!Files.exists(nextFile())) {
            return; // another process did it
        }
        try {
            Files.copy(file, oldFile(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(nextFile(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path oldFile() {
        return file.resolveSibling("master.key.old");
    }

    private Path nextFile() {
        return file.resolveSibling("master.key.next");
    }

    @Override
    public String toString() {
        return isInEnvironment() ? "BULUO_KEY" : file.toString();
    }
}
