package org.buluo.county;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is written whole or not at all: files are made in a hidden folder inside it and moved at the end.
 * Strangers' files stay; those of an earlier county, which it listed itself, make room.
 */
final class Staging implements AutoCloseable {

    private static final String OWN = "truth/files.txt";

    private final Path folder;
    private final Path stage;

    Staging(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "不是文件夹 not a folder");
        }
        this.folder = Files.createDirectories(folder);
        this.stage = Files.createTempDirectory(this.folder, ".buluo-");
    }

    /** Where to write. */
    Path stage() {
        return stage;
    }

    /** Puts everything in its place. */
    void commit() throws IOException {
        List<String> names = files(stage);
        for (String old : own()) {
            Files.deleteIfExists(folder.resolve(old));
        }
        Files.createDirectories(folder.resolve("truth"));
        for (String name : names) {
            Files.move(stage.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(folder.resolve(OWN), names, StandardCharsets.UTF_8);
    }

    /** What an earlier county put here; a name that leads out of the folder is none of ours. */
    private List<String> own() throws IOException {
        Path list = folder.resolve(OWN);
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                .filter(name ->
                        !name.isBlank() && folder.resolve(name).normalize().startsWith(folder.normalize()))
                .toList();
    }

    private static List<String> files(Path top) throws IOException {
        try (Stream<Path> paths = Files.walk(top)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> top.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(stage)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(stage)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
