package org.buluo.app.safekeeping;

import java.time.Duration;
import org.buluo.app.platform.Clockwork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks once a minute whether a backup is due: a console that stood still at its time makes it when it runs again. */
@Component
@Lazy(false)
class BackupSchedule implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Backups backups;
    private final BackupSettings settings;
    private final Clockwork clockwork = new Clockwork("backups", "whether a backup is due can't be told");

    BackupSchedule(Backups backups, BackupSettings settings) {
        this.backups = backups;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.folder().isPresent()) {
            clockwork.begin(Duration.ofSeconds(1), PAUSE, backups::beginWhenDue);
        }
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
