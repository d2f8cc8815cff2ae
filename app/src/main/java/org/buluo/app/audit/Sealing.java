package org.buluo.app.audit;

import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seals what was added, once a second, beside the requests and never in their way. What a crash left unsealed is sealed
 * at the next start; at the first round and once a day all entries are looked at, else the latest alone.
 */
@Component
@Lazy(false)
class Sealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final long STOP_SECONDS = 10;
    private static final int IDLE_ROUNDS = 5;

    private final Chain chain;
    private final Anchors anchors;
    private final OldEntries old;
    private final Entries entries;
    private boolean ready;
    private boolean tookOver;
    private int round;
    private long floor;
    private ScheduledExecutorService clockwork;

    Sealing(Chain chain, Anchors anchors, OldEntries old, Entries entries) {
        this.chain = chain;
        this.anchors = anchors;
        this.old = old;
        this.entries = entries;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        ready = true;
        begin();
    }

    private synchronized void begin() {
        clockwork = Executors.newSingleThreadScheduledExecutor(Sealing::thread);
        floor = 0;
        round = 0;
        clockwork.scheduleWithFixedDelay(this::tick, 0, 1, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "audit");
        thread.setDaemon(true);
        return thread;
    }

    private void tick() {
        try {
            // Another console on the same database may have added what this one did not see.
            if (entries.takeAdded() || round % IDLE_ROUNDS == 0) {
                seal();
            }
            round++;
        } catch (RuntimeException e) {
            entries.markAdded();
            LOG.error("the audit can't be sealed", e);
        }
    }

    /** Seals everything that waits. */
    synchronized void seal() {
        if (!tookOver) {
            old.takeOver();
            tookOver = true;
        }
        OptionalLong more = OptionalLong.of(floor);
        while (more.isPresent()) {
            more = chain.seal(more.getAsLong());
        }
        floor = anchors.keep(chain) ? 0 : chain.settled();
    }

    @Override
    public void start() {
        if (ready && clockwork == null) {
            begin();
        }
    }

    @Override
    public void stop() {
        if (clockwork == null) {
            return;
        }
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the audit is being sealed still; the rest is sealed at the next start");
            } else {
                seal();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the audit's last entries are sealed at the next start", e);
        }
        clockwork = null;
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
