package org.buluo.app.platform.start;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything a console keeps; one console at a time. */
final class DataFolder implements Closeable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder open(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw inUse(path);
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.INPUT, "无法使用数据目录 " + path + "：" + e, "The data folder can't be used: " + path + ": " + e);
        }
    }

    /** Whether a console runs on this folder. */
    static boolean isInUse(Path path) throws IOException {
        try (FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return !locked(channel);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Refusal inUse(Path path) {
        return new Refusal(
                Refusal.INPUT,
                "数据目录正被另一个不落使用：" + path + "。请先停止它，或用 --data 指定另一个目录。",
                "Another Buluo uses the data folder " + path + ". Stop it first, or name another one with --data.");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
