package org.buluo.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.buluo.files.table.UnreadableFileException.Reason;

/** Opens files that hold tables. What a file is shows in its content; its name is not looked at. */
public final class TableFiles {

    private static final int HEAD = 1 << 16;

    private TableFiles() {}

    /**
     * Opens a file.
     *
     * @param file a regular file
     * @param limits {@link Limits#DEFAULT} unless the county says otherwise
     * @return to be closed by the caller
     * @throws UnreadableFileException when it is refused whole
     */
    public static TableFile open(Path file, Limits limits) throws UnreadableFileException {
        return open(file, limits, null);
    }

    /**
     * Opens a file that may ask for a password.
     *
     * @param password what a person told; null for none. A wrong one is refused as {@link Reason#ENCRYPTED}
     * @throws UnreadableFileException when the file is refused whole
     */
    public static TableFile open(Path file, Limits limits, String password) throws UnreadableFileException {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new UnreadableFileException(Reason.EMPTY, "no bytes");
            }
            if (size > limits.fileBytes()) {
                throw new UnreadableFileException(
                        Reason.TOO_LARGE, size + " bytes, and " + limits.fileBytes() + " are allowed");
            }
            return Content.of(head(file)).open(file, limits, password);
        } catch (IOException e) {
            throw Unreadable.of(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
