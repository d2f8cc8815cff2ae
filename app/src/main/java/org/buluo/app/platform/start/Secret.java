package org.buluo.app.platform.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random bytes kept as hexadecimal digits in a file that its owner alone can read. */
final class Secret {

    private Secret() {}

    /** The secret of this file; a new one of so many bytes when there is no file. */
    static String of(Path file, int bytes) throws IOException {
        if (!Files.exists(file)) {
            write(file, bytes);
        }
        return Files.readString(file).strip();
    }

    private static void write(Path file, int bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
                draft,
                HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII),
                StandardOpenOption.SYNC,
                StandardOpenOption.WRITE);
        Files.move(draft, file);
    }
}
