package org.buluo.app.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether jobs come to their end. */
@Component
public class WatchedJobs implements Watched {

    private static final int ORDER = 30;
    private static final int COUNTED = 100;
    /** A failure of longer ago nobody waits for any more. */
    private static final Duration RECENT = Duration.ofDays(7);

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Jobs jobs;
    private final Clock clock;

    WatchedJobs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "platform.jobs";
    }

    @Override
    public String path() {
        return "/jobs";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Finding look() {
        List<Job> failed = failed(COUNTED);
        if (!failed.isEmpty()) {
            Job last = failed.get(0);
            return Finding.bad(
                    Words.of("platform.watch.jobs.failed", failed.size(), Finding.minute(last.finished())),
                    Words.of("platform.watch.jobs.failed.advice"));
        }
        long waiting = jobs.waitingSince(clock.instant().minus(PATIENCE));
        return waiting > 0
                ? Finding.warn(
                        Words.of("platform.watch.jobs.waiting", waiting),
                        Words.of("platform.watch.jobs.waiting.advice"))
                : Finding.good(Words.of("platform.watch.jobs.good"));
    }

    /** Those of all people that failed of late and were not done since, the newest first. */
    public List<Job> failed(int limit) {
        return jobs.failed(clock.instant().minus(RECENT), limit);
    }
}
