package org.buluo.app.safekeeping;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** When and where the console backs itself up; docs/operations-backup.md. */
@Component
public class BackupSettings {

    private final Path folder;
    private final LocalTime at;
    private final int kept;
    private final DataSize least;

    BackupSettings(
            @Value("${buluo.backup.folder:}") String folder,
            @Value("${buluo.backup.at:02:30}") String at,
            @Value("${buluo.backup.kept:14}") int kept,
            @Value("${buluo.space.least:256MB}") DataSize least) {
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath().normalize();
        this.at = LocalTime.parse(at);
        this.kept = Math.max(1, kept);
        this.least = least;
    }

    /** Where backups go; empty when the console makes none by itself. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** At which time of the day. */
    public LocalTime at() {
        return at;
    }

    /** How many are kept; the oldest goes when a newer one is whole. */
    public int kept() {
        return kept;
    }

    /** So much room must be left beside a backup. */
    DataSize least() {
        return least;
    }
}
