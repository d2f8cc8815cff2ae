package org.buluo.app.safekeeping;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.buluo.app.platform.Clockwork;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks once a minute whether the daily deletion is due: a console that stood still at its time does it afterwards. */
@Component
@Lazy(false)
class KeepingSchedule implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int LATEST = 10;

    private final Jobs jobs;
    private final Deletions deletions;
    private final Clock clock;
    private final LocalTime at;
    private final Clockwork clockwork = new Clockwork("keeping", "whether data are past their period can't be told");

    KeepingSchedule(Jobs jobs, Deletions deletions, Clock clock, @Value("${buluo.keeping.at:03:30}") String at) {
        this.jobs = jobs;
        this.deletions = deletions;
        this.clock = clock;
        this.at = LocalTime.parse(at);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clockwork.begin(Duration.ofSeconds(1), PAUSE, this::beginWhenDue);
    }

    private void beginWhenDue() {
        SignedIn buluo = SignedIn.system();
        List<Job> attempts = jobs.latestOf(buluo.scope(), buluo.login(), KeepingJob.KIND, LATEST);
        if (deletions.isPlaceOld() && Daily.isDue(at, attempts, clock.instant(), clock.getZone())) {
            jobs.submit(KeepingJob.KIND, Words.of("safekeeping.keeping.job"), List.of(), buluo);
        }
    }

    /** At which time of the day. */
    LocalTime at() {
        return at;
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
