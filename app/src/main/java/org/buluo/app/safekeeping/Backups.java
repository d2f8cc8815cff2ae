package org.buluo.app.safekeeping;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.springframework.stereotype.Service;

/** Which backups there are, and whether one is due. */
@Service
public class Backups {

    private static final int LATEST = 10;

    private final BackupSettings settings;
    private final Jobs jobs;
    private final Clock clock;

    Backups(BackupSettings settings, Jobs jobs, Clock clock) {
        this.settings = settings;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What is kept, newest first. */
    public List<KeptBackup> kept() {
        return settings.folder().map(folder -> new Generations(folder).all()).orElse(List.of());
    }

    /** The latest attempts, newest first; they are Buluo's own jobs, which tell nothing of a child. */
    public List<Job> attempts() {
        SignedIn buluo = SignedIn.system();
        return CurrentScope.callAs(buluo, () -> jobs.latestOf(buluo.scope(), buluo.login(), BackupJob.KIND, LATEST));
    }

    /** Asks for a backup when one is due. @return whether one was */
    boolean beginWhenDue() {
        if (settings.folder().isEmpty() || !isDue(attempts(), clock.instant(), clock.getZone())) {
            return false;
        }
        jobs.submit(BackupJob.KIND, Words.of("safekeeping.job"), List.of(), SignedIn.system());
        return true;
    }

    /** Since the last time of the day that was set, none was made, none is under way, and none failed just now. */
    boolean isDue(List<Job> attempts, Instant now, ZoneId zone) {
        return Daily.isDue(settings.at(), attempts, now, zone);
    }
}
