package org.buluo.files.link.kept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The file that something was kept of. It is taken for the same when length and time of modification are; when the time
 * alone differs, as after copying, when the SHA-256 of its bytes is.
 *
 * @param name without its folders
 * @param length in bytes
 * @param modified in milliseconds since 1970
 */
record Source(String name, long length, long modified) {

    private static final int BUFFER = 1 << 16;

    static Source of(Path file) throws IOException {
        return new Source(
                file.getFileName().toString(),
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis());
    }

    boolean looksLike(Source other) {
        return length == other.length && modified == other.modified;
    }

    static byte[] digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
