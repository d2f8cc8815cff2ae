package org.buluo.files.determine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is written whole or not at all, readable by its owner alone: it is written beside its place and moved
 * there when it is complete. Closed before {@link #commit}, nothing of it is left.
 */
public final class WholeFile implements AutoCloseable {

    private final Path place;
    private final Path target;
    private final Path draft;
    private final OutputStream out;

    private WholeFile(Path place) throws IOException {
        this.place = place;
        this.target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path folder = folder(target);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, "not a regular file");
        }
        this.draft = Files.createTempFile(folder, ".buluo-", ".part", ownerOnly(folder));
        this.out = Files.newOutputStream(draft);
    }

    /** Begins a file. */
    public static WholeFile begin(Path place) throws UnwritableFileException {
        try {
            return new WholeFile(place);
        } catch (IOException e) {
            throw new UnwritableFileException(place, e);
        }
    }

    private static Path folder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.exists(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return folder;
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Adds bytes. */
    public void write(byte[] bytes) throws UnwritableFileException {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UnwritableFileException(place, e);
        }
    }

    /** Puts the file in its place. */
    public void commit() throws UnwritableFileException {
        try {
            out.close();
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UnwritableFileException(place, e);
        }
    }

    @Override
    public void close() throws UnwritableFileException {
        try {
            out.close();
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UnwritableFileException(place, e);
        }
    }
}
