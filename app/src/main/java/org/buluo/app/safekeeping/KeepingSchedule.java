package org.buluo.app.safekeeping;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks once a minute whether the daily deletion is due: a console that stood still at its time does it afterwards. */
@Component
@Lazy(false)
class KeepingSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingSchedule.class);
    private static final long LOOK_SECONDS = 60;
    private static final int LATEST = 10;

    private final Jobs jobs;
    private final Deletions deletions;
    private final Clock clock;
    private final LocalTime at;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "keeping");
        thread.setDaemon(true);
        return thread;
    });

    KeepingSchedule(Jobs jobs, Deletions deletions, Clock clock, @Value("${buluo.keeping.at:03:30}") String at) {
        this.jobs = jobs;
        this.deletions = deletions;
        this.clock = clock;
        this.at = LocalTime.parse(at);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clockwork.scheduleWithFixedDelay(this::look, 1, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            CurrentScope.runAs(SignedIn.system(), this::beginWhenDue);
        } catch (RuntimeException e) {
            LOG.warn("whether data are past their period can't be told: {}", e.getMessage());
        }
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
        clockwork.shutdownNow();
    }
}
