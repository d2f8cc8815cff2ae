package org.buluo.app.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks once in a while whether something is to be done, in a thread of its own and as the console itself. */
public final class Clockwork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private final ScheduledExecutorService looks;
    private final String failed;

    /** @param name of the thread @param failed what the log says of a look that was broken off; the next one comes all the same */
    public Clockwork(String name, String failed) {
        this.failed = failed;
        this.looks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to look. @param first after how long @param pause between two looks */
    public void begin(Duration first, Duration pause, Runnable look) {
        looks.scheduleWithFixedDelay(() -> once(look), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void once(Runnable look) {
        try {
            CurrentScope.runAs(SignedIn.system(), look);
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", failed, e.getMessage());
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
