package org.buluo.app.intake;

import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that somebody sends.
 *
 * @param name as the sender's computer calls it; not to be trusted
 * @param bytes how many
 * @param content its bytes
 */
public record SentFile(String name, long bytes, InputStreamSource content) {

    /** A file of this computer. */
    public static SentFile of(Path path) {
        return new SentFile(path.getFileName().toString(), path.toFile().length(), new FileSystemResource(path));
    }
}
