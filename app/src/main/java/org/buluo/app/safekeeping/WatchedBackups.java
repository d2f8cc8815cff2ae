package org.buluo.app.safekeeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Watched;
import org.buluo.app.platform.Words;
import org.springframework.stereotype.Component;

/** Whether backups are made, and the last one is not too old. */
@Component
public class WatchedBackups implements Watched {

    private static final int ORDER = 40;
    /** One a day, and half a day for a night on which the machine was off. */
    private static final Duration LONGEST = Duration.ofHours(36);

    private final Backups backups;
    private final BackupSettings settings;
    private final Clock clock;

    WatchedBackups(Backups backups, BackupSettings settings, Clock clock) {
        this.backups = backups;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "safekeeping.title";
    }

    @Override
    public String path() {
        return "/backups";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Finding look() {
        if (settings.folder().isEmpty()) {
            return Finding.warn(Words.of("safekeeping.watch.off"), Words.of("safekeeping.off"));
        }
        Optional<Job> last =
                backups.attempts().stream().filter(job -> job.state().isOver()).findFirst();
        return look(backups.kept(), last, clock.instant());
    }

    /** @param kept the newest first @param last the attempt that ended last */
    static Finding look(List<KeptBackup> kept, Optional<Job> last, Instant now) {
        String newest = kept.isEmpty() ? "" : Finding.minute(kept.get(0).made());
        if (last.filter(job -> job.state() == JobState.FAILED).isPresent()) {
            return Finding.bad(
                    Words.of(
                            "safekeeping.last-failed", Finding.minute(last.get().submitted())),
                    Words.of("safekeeping.watch.failed.advice"));
        }
        if (kept.isEmpty()) {
            return Finding.warn(Words.of("safekeeping.none"), Words.of("safekeeping.watch.none.advice"));
        }
        return kept.get(0).made().isBefore(now.minus(LONGEST))
                ? Finding.bad(
                        Words.of("safekeeping.watch.overdue", newest), Words.of("safekeeping.watch.overdue.advice"))
                : Finding.good(Words.of("safekeeping.watch.good", newest, kept.size()));
    }
}
