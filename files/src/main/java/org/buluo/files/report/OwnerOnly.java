package org.buluo.files.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that their owner alone may read, from their first moment on (design.md §4). */
final class OwnerOnly {

    private static final int BUFFER = 1 << 16;

    private OwnerOnly() {}

    static Path folder(Path parent, String prefix) throws IOException {
        return Files.createTempDirectory(parent, prefix, permissions("rwx------"));
    }

    static OutputStream file(Path path) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BufferedOutputStream(
                Channels.newOutputStream(Files.newByteChannel(path, options, permissions("rw-------"))), BUFFER);
    }

    /** None on a system without such permissions. */
    private static FileAttribute<?>[] permissions(String text) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
