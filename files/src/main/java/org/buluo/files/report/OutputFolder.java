package org.buluo.files.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A folder that is written whole or not at all. Files are written to a hidden folder first, beside the folder when it
 * does not exist yet and in it when it does, so that the last step only renames. Files of other names stay.
 *
 * <p>Without {@link #commit}, {@link #close} leaves everything as it was.
 */
public final class OutputFolder implements Closeable {

    private final Path target;
    private final Path stage;
    private final boolean exists;
    private final Deque<Path> made;
    private final Thread onExit;

    private OutputFolder(Path target, Path stage, boolean exists, Deque<Path> made) {
        this.target = target;
        this.stage = stage;
        this.exists = exists;
        this.made = made;
        this.onExit = new Thread(this::discard);
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /**
     * Prepares to write a folder; missing parents are made.
     *
     * @param out the folder; a link to a folder stands for it
     * @throws OutputException when files can't be written there
     */
    public static OutputFolder open(Path out) throws OutputException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            boolean exists = Files.exists(out, LinkOption.NOFOLLOW_LINKS);
            Path target = exists ? out.toRealPath() : out.toAbsolutePath().normalize();
            if (exists && !Files.isDirectory(target)) {
                throw new FileSystemException(out.toString(), null, "不是文件夹 not a folder");
            }
            makeParents(target.getParent(), made);
            Path stage = OwnerOnly.folder(exists ? target : target.getParent(), ".buluo-");
            return new OutputFolder(target, stage, exists, made);
        } catch (IOException e) {
            remove(made);
            throw new OutputException(out, why(e), e);
        }
    }

    /** Whether two paths are one folder, by whatever way they are named. */
    public static boolean isSame(Path in, Path out) {
        try {
            return Files.isSameFile(in, out);
        } catch (IOException e) {
            return in.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize());
        }
    }

    private static void makeParents(Path parent, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path p = parent; p != null && !Files.exists(p); p = p.getParent()) {
            missing.push(p);
        }
        for (Path p : missing) {
            Files.createDirectory(p);
            made.push(p);
        }
    }

    /** A stream to a file of the folder; several threads may write one file each. */
    public OutputStream file(String name) throws IOException {
        return OwnerOnly.file(stage.resolve(name));
    }

    /**
     * Puts the files written in place of those of the same names.
     *
     * @param names all files written
     * @throws OutputException when that fails; then the old files are back
     */
    public void commit(List<String> names) throws OutputException {
        try {
            if (exists) {
                new Exchange(stage, target).run(names);
            } else {
                Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
            }
            made.clear();
        } catch (IOException e) {
            throw new OutputException(target, why(e), e);
        }
    }

    /** What a system's exception says, without a stack trace. */
    static String why(IOException e) {
        if (e instanceof FileSystemException f) {
            String reason = f.getReason() == null ? f.getClass().getSimpleName() : f.getReason();
            return f.getFile() + ": " + reason.replace("Exception", "");
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Removes what is not in place. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            return; // going down already, and the hook runs by itself
        }
    }

    private void discard() {
        Exchange.delete(stage);
        remove(made);
    }

    /** Removes folders that were made for nothing; one that others use by now is not empty and stays. */
    private static void remove(Deque<Path> made) {
        while (!made.isEmpty()) {
            try {
                Files.deleteIfExists(made.pop());
            } catch (IOException e) {
                return;
            }
        }
    }
}
