package org.buluo.app.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.buluo.app.platform.Clockwork;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Once a day, after seven in the morning, takes up what is long overdue and reminds the desks; each minute hands the
 * outbox to the gateways. A console that stood still at seven does it when it runs again; twice a day does no harm.
 */
@Component
@Lazy(false)
class DailyRound implements AutoCloseable {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Escalation escalation;
    private final Reminders reminders;
    private final Dispatch dispatch;
    private final Clock clock;
    private final Clockwork clockwork = new Clockwork("matters", "the daily round of open matters was broken off");
    private LocalDate done = LocalDate.MIN;

    DailyRound(Escalation escalation, Reminders reminders, Dispatch dispatch, Clock clock) {
        this.escalation = escalation;
        this.reminders = reminders;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clockwork.begin(PAUSE, PAUSE, this::round);
    }

    private void round() {
        LocalDate today = LocalDate.now(clock);
        if (!done.equals(today) && !LocalTime.now(clock).isBefore(MORNING)) {
            escalation.run(today);
            reminders.run(today);
            done = today;
        }
        dispatch.run();
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
