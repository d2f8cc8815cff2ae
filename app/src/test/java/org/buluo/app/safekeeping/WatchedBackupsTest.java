package org.buluo.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Finding.Level;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Words;
import org.junit.jupiter.api.Test;

class WatchedBackupsTest {

    private static final Instant NOW = Instant.parse("2019-11-05T09:00:00Z");

    private static List<KeptBackup> madeBefore(Duration ago) {
        return List.of(new KeptBackup("b", 1, NOW.minus(ago)));
    }

    private static Optional<Job> ended(JobState state) {
        return Optional.of(new Job(
                1,
                BackupJob.KIND,
                Words.of("safekeeping.job"),
                "[]",
                state,
                0,
                0,
                null,
                null,
                null,
                NOW.minusSeconds(60),
                NOW,
                NOW,
                "buluo"));
    }

    private static Level level(List<KeptBackup> kept, Optional<Job> last) {
        return WatchedBackups.look(kept, last, NOW).level();
    }

    @Test
    void aBackupOfLastNightIsWell() {
        assertThat(level(madeBefore(Duration.ofHours(7)), ended(JobState.DONE))).isEqualTo(Level.GOOD);
    }

    @Test
    void oneOfTheDayBeforeYesterdayIsOverdue() {
        assertThat(level(madeBefore(Duration.ofHours(37)), ended(JobState.DONE)))
                .isEqualTo(Level.BAD);
    }

    @Test
    void aFailedAttemptIsWrongHoweverYoungTheLastGoodOneIs() {
        assertThat(level(madeBefore(Duration.ofHours(1)), ended(JobState.FAILED)))
                .isEqualTo(Level.BAD);
    }

    @Test
    void beforeTheFirstOneNothingIsLostYet() {
        assertThat(level(List.of(), Optional.empty())).isEqualTo(Level.WARN);
    }
}
