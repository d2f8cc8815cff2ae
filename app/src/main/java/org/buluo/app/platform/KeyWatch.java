package org.buluo.app.platform;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks each second whether somebody made a new key, and seals with it from then on. */
@Component
@Lazy(false)
class KeyWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeyWatch.class);
    private static final int LAST_TO_START = Integer.MAX_VALUE; // and the first to stop, before the pool closes

    private final KeyRows rows;
    private final Keyring keyring;
    private final Audit audit;
    private final long millis;
    private ScheduledExecutorService clock;
    private boolean failed;

    KeyWatch(JdbcClient database, Keyring keyring, Audit audit, @Value("${buluo.keys.look-millis:1000}") long millis) {
        this.rows = new KeyRows(database);
        this.keyring = keyring;
        this.audit = audit;
        this.millis = millis;
    }

    private void look() {
        try {
            if (rows.newest() > keyring.keys().current()) {
                take();
            }
            failed = false;
        } catch (RuntimeException e) {
            if (!failed) {
                LOG.warn("a new key can't be taken: {}", e.getMessage());
            }
            failed = true;
        }
    }

    private void take() {
        int current = keyring.refresh().current();
        if (rows.taken(current)) {
            audit.record(SignedIn.system(), "platform.keys.taken", "key:" + current, "");
            LOG.info("sealing with key {} from now on", current);
        }
    }

    @Override
    public void start() {
        clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "keys");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        clock.shutdownNow();
        try {
            clock.awaitTermination(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        clock = null;
    }

    @Override
    public int getPhase() {
        return LAST_TO_START;
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
