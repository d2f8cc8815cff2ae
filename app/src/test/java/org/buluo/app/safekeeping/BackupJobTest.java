package org.buluo.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.platform.BackupKey;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The console backs itself up into a folder that was set, and says so when it can't. */
@TestPropertySource(properties = {"buluo.backup.kept=2", "buluo.backup.at=02:30"})
@DirtiesContext
class BackupJobTest extends ConsoleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2019-12-10T04:00:00Z");

    @TempDir
    private static Path folder;

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry registry) {
        registry.add("buluo.backup.folder", () -> folder.resolve("kept").toString());
    }

    @Autowired
    private Jobs jobs;

    @Autowired
    private Backups backups;

    private Job ended(long id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Job job = jobs.find(Scope.wholeCounty(), "buluo", id).orElseThrow();
            if (job.state().isOver()) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the backup does not end");
    }

    private long submit() {
        return jobs.submit(BackupJob.KIND, Words.of("safekeeping.job"), List.of(), SignedIn.system());
    }

    @Test
    void aBackupOfTheScheduleCanBeRestoredAndAFolderThatIsNotThereIsSaid() throws Exception {
        Job failed = ended(submit());
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.message().key()).isEqualTo("safekeeping.failed.folder");
        assertThat(backups.attempts()).extracting(Job::id).contains(failed.id());

        Files.createDirectories(folder.resolve("kept"));
        assertThat(ended(submit()).state()).isEqualTo(JobState.DONE);
        assertThat(backups.kept()).hasSize(1);

        Path file = folder.resolve("kept").resolve(backups.kept().get(0).name());
        BackupKey key = BackupKey.of("", BackupKey.fileIn(Path.of(TestFolders.named("test-data"))));
        try (Connection owner = DriverManager.getConnection(TestServers.ownerUrl(TestServers.newDatabase()))) {
            assertThat(new Restore(key)
                            .read(file, owner, folder.resolve("restored"))
                            .rows())
                    .isPositive();
        }
    }

    private static Job job(JobState state, String submitted) {
        Instant at = Instant.parse(submitted);
        return new Job(1, BackupJob.KIND, null, "", state, 0, 0, null, null, null, at, at, null, "buluo");
    }

    @Test
    void oneIsDueOnceADayAndAgainAnHourAfterItFailed() {
        assertThat(backups.isDue(List.of(), NOON, ZONE)).isTrue();
        assertThat(backups.isDue(List.of(job(JobState.DONE, "2019-12-09T18:30:10Z")), NOON, ZONE))
                .as("made at 02:30 of today")
                .isFalse();
        assertThat(backups.isDue(List.of(job(JobState.DONE, "2019-12-09T18:29:00Z")), NOON, ZONE))
                .as("made before 02:30")
                .isTrue();
        assertThat(backups.isDue(List.of(job(JobState.RUNNING, "2019-12-08T18:30:00Z")), NOON, ZONE))
                .as("under way")
                .isFalse();
        assertThat(backups.isDue(List.of(job(JobState.FAILED, "2019-12-10T03:30:00Z")), NOON, ZONE))
                .as("failed half an hour ago")
                .isFalse();
        assertThat(backups.isDue(List.of(job(JobState.FAILED, "2019-12-10T02:30:00Z")), NOON, ZONE))
                .as("failed long ago")
                .isTrue();
        assertThat(backups.isDue(
                        List.of(job(JobState.DONE, "2019-12-08T18:31:00Z")),
                        Instant.parse("2019-12-09T18:00:00Z"),
                        ZONE))
                .as("before 02:30 the one of yesterday counts")
                .isFalse();
    }
}
