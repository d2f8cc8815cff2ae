package org.buluo.files.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Puts new files where old ones stand, all or none: an old one is kept aside until all new ones are in place. */
final class Exchange {

    private final Path stage;
    private final Path target;
    private final Deque<Runnable> undo = new ArrayDeque<>();

    Exchange(Path stage, Path target) {
        this.stage = stage;
        this.target = target;
    }

    void run(List<String> names) throws IOException {
        Path aside = Files.createDirectory(stage.resolve("old"));
        try {
            for (String name : names) {
                Path place = target.resolve(name);
                if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                    throw new IOException(place + ": 是文件夹 is a folder");
                }
                if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                    move(place, aside.resolve(name));
                }
                move(stage.resolve(name), place);
            }
        } catch (IOException e) {
            undo.forEach(Runnable::run);
            throw e;
        }
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        undo.push(() -> {
            try {
                Files.move(to, from, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                return; // the first failure is the one that is told
            }
        });
    }

    /** Deletes a folder and what is in it; does not follow links. */
    static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.toList()) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    delete(path);
                } else {
                    Files.deleteIfExists(path);
                }
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            return; // somebody else removes it at the same time
        }
    }
}
