package org.buluo.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository's own files, without what is built or kept by tools. */
final class Tree {

    private static final List<String> PASSED_OVER = List.of("target", ".git", ".buluo", "node_modules");

    private Tree() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("buluo"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static List<Path> files(String ending) {
        try (Stream<Path> paths = Files.walk(root())) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(Tree::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path path) {
        for (Path part : root().relativize(path)) {
            if (PASSED_OVER.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    static List<Path> sources() {
        return files(".java");
    }

    static List<Path> mainSources() {
        return sources().stream()
                .filter(path -> path.toString().contains("/src/main/"))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return root().relativize(file).toString();
    }
}
