package org.buluo.app.safekeeping;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks once a minute whether a backup is due: a console that stood still at its time makes it when it runs again. */
@Component
@Lazy(false)
class BackupSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final long LOOK_SECONDS = 60;

    private final Backups backups;
    private final BackupSettings settings;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "backups");
        thread.setDaemon(true);
        return thread;
    });

    BackupSchedule(Backups backups, BackupSettings settings) {
        this.backups = backups;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.folder().isPresent()) {
            clockwork.scheduleWithFixedDelay(this::look, 1, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void look() {
        try {
            CurrentScope.runAs(SignedIn.system(), backups::beginWhenDue);
        } catch (RuntimeException e) {
            LOG.warn("whether a backup is due can't be told: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
