package org.buluo.app.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A data folder that is to be filled before a console starts on it: it is made beside its place and moved there when all
 * of it is there, so that whatever happens meanwhile leaves no half of one.
 */
public final class NewPlace {

    private NewPlace() {}

    /** What is put into a new place. */
    @FunctionalInterface
    public interface Filling {
        /** @param owner of an empty database, to be committed @param data a data folder without anything */
        void fill(Connection owner, Path data) throws SQLException, IOException;
    }

    /**
     * Makes the place and has it filled.
     *
     * @return the status to exit with; why it can't be made is told on standard error
     */
    public static int run(Path data, Map<String, String> environment, Filling filling) {
        Start.speakPlainly();
        try {
            mustBeFree(data);
            Path draft = data.resolveSibling("." + data.getFileName() + ".restoring");
            remove(draft);
            try {
                fill(draft, environment, filling);
                Files.move(draft, data, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                remove(draft);
            }
            return Inspection.FINE;
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            return e.status();
        } catch (SQLException | IOException e) {
            System.err.println(
                    "未恢复任何内容：" + e.getMessage() + System.lineSeparator() + "Nothing was restored: " + e.getMessage());
            return Refusal.INPUT;
        }
    }

    private static void mustBeFree(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            try (Stream<Path> inside = Files.list(data)) {
                if (inside.findAny().isEmpty()) {
                    return;
                }
            }
        }
        if (Files.exists(data)) {
            throw new Refusal(
                    Refusal.INPUT,
                    "目标目录不是空的，未作任何改动：" + data,
                    "The place to restore into is not empty; nothing was changed: " + data);
        }
    }

    private static void fill(Path draft, Map<String, String> environment, Filling filling)
            throws SQLException, IOException {
        Files.createDirectories(draft);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwx------"));
        try (DataFolder folder = DataFolder.open(draft)) {
            Database database = Database.of(environment, folder);
            try (Connection owner = database.user().isEmpty()
                    ? DriverManager.getConnection(database.url())
                    : DriverManager.getConnection(database.url(), database.user(), database.password())) {
                filling.fill(owner, draft);
            } finally {
                database.stop().run();
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
