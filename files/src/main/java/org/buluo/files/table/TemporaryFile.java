package org.buluo.files.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/** A file that nobody else may read (texts of a roster are personal) and that is gone when it is closed. */
final class TemporaryFile implements Closeable {

    private final Path path;
    private final FileChannel channel;
    private long size;

    private TemporaryFile(Set<StandardOpenOption> options) throws IOException {
        path = Files.createTempFile("buluo", null); // created for its owner alone
        channel = FileChannel.open(path, options);
    }

    /** One that is read back here alone; where the system allows it, not even a crash leaves it behind. */
    static TemporaryFile nameless() throws IOException {
        return new TemporaryFile(
                EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** One that others read by its path. */
    static TemporaryFile named() throws IOException {
        return new TemporaryFile(EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    /** Appends bytes. @return where they begin */
    long append(byte[] bytes) throws IOException {
        long at = size;
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            size += channel.write(rest, size);
        }
        return at;
    }

    byte[] read(long at, long length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("a temporary file was cut");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
