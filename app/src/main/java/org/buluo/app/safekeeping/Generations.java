package org.buluo.app.safekeeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The backups of a folder that the console made by itself; what else lies there is nobody's business. */
final class Generations {

    private static final Pattern NAME = Pattern.compile("buluo-\\d{8}-\\d{6}Z\\.backup");
    private static final Pattern DRAFT = Pattern.compile(NAME.pattern() + "\\.part");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    Path next(Instant now) {
        return folder.resolve("buluo-" + MOMENT.format(now) + ".backup");
    }

    /** Newest first; none when the folder can't be read. */
    List<KeptBackup> all() {
        return Files.isDirectory(folder)
                ? named(NAME).stream()
                        .map(Generations::kept)
                        .sorted(Comparator.comparing(KeptBackup::name).reversed())
                        .toList()
                : List.of();
    }

    /** Removes all but so many of the newest. */
    void keep(int newest) {
        all().stream().skip(newest).map(KeptBackup::name).map(folder::resolve).forEach(Generations::delete);
    }

    /** Removes what a console that was killed left of a backup. */
    void clearDrafts() {
        named(DRAFT).forEach(Generations::delete);
    }

    /** Whether another backup as large as the newest fits, and so much is left then. */
    boolean hasRoom(long left) throws IOException {
        long wanted = all().stream().findFirst().map(KeptBackup::bytes).orElse(0L);
        return Files.getFileStore(folder).getUsableSpace() >= wanted + wanted / 10 + left;
    }

    private List<Path> named(Pattern name) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeptBackup kept(Path file) {
        try {
            return new KeptBackup(
                    file.getFileName().toString(),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
