package org.buluo.app.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the key that seals is young, and the key file where it must be. */
@Component
class WatchedKeys implements Watched {

    private static final int ORDER = 50;
    /** docs/operations.md: a new data key once a year. */
    private static final Duration YEAR = Duration.ofDays(366);

    private final KeyRows rows;
    private final Clock clock;
    private final Path file;
    private final boolean isGiven;

    WatchedKeys(
            JdbcClient database, Clock clock, @Value("${buluo.data}") Path data, @Value("${BULUO_KEY:}") String key) {
        this.rows = new KeyRows(database);
        this.clock = clock;
        this.file = BackupKey.fileIn(data);
        this.isGiven = !key.isBlank();
    }

    @Override
    public String key() {
        return "platform.watch.keys";
    }

    @Override
    public String path() {
        return "/settings/health";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Finding look() {
        if (!isGiven && !Files.isReadable(file)) {
            return Finding.bad(Words.of("platform.watch.keys.lost", file), Words.of("platform.watch.keys.lost.advice"));
        }
        List<KeyRows.Row> sealing =
                rows.all().stream().filter(row -> row.id() > 0).toList();
        if (sealing.isEmpty()) {
            return Finding.good(Words.of("platform.watch.keys.none"));
        }
        Instant made = sealing.get(sealing.size() - 1).madeAt();
        Words said = Words.of("platform.watch.keys.made", sealing.size(), Finding.minute(made));
        return made.isBefore(clock.instant().minus(YEAR))
                ? Finding.warn(said, Words.of("platform.watch.keys.old.advice"))
                : Finding.good(said);
    }
}
