package org.buluo.app.platform;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.buluo.app.platform.JobContext.JobInterrupted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Does the jobs that wait, in their order, for the whole county: an account is made of all its rows. */
@Component
@Lazy(false)
class JobWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    private static final long LOOK_SECONDS = 5;
    private static final long STOP_SECONDS = 10;
    private static final int AGAIN = 3;

    private final JobRows rows;
    private final ObjectProvider<JobHandler> handlers;
    private final JsonMapper json;
    private final int threads;
    private final Map<Long, Integer> broken = new ConcurrentHashMap<>();
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private volatile boolean lost;
    private boolean ready;
    private ExecutorService pool;

    JobWorker(
            JobRows rows,
            ObjectProvider<JobHandler> handlers,
            JsonMapper json,
            @Value("${buluo.jobs.threads:1}") int threads) {
        this.rows = rows;
        this.handlers = handlers;
        this.json = json;
        this.threads = threads;
    }

    void wake() {
        work.release();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        ready = true;
        begin();
    }

    private void begin() {
        int again = CurrentScope.callAs(SignedIn.system(), rows::requeue);
        if (again > 0) {
            LOG.info("{} jobs begin anew", again);
        }
        stopping = false;
        pool = Executors.newFixedThreadPool(threads, JobWorker::thread);
        for (int i = 0; i < threads; i++) {
            pool.execute(() -> CurrentScope.runAs(SignedIn.system(), this::workUntilStopped));
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "jobs");
        thread.setDaemon(true);
        return thread;
    }

    private void workUntilStopped() {
        while (!stopping) {
            try {
                if (lost) {
                    rows.requeueAllBut(underWay);
                    lost = false;
                }
                Optional<Job> job = rows.claim();
                if (job.isPresent()) {
                    run(job.get());
                } else if (work.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                if (!stopping) {
                    LOG.error("the table of jobs can't be read", e);
                    lost = true; // a job may have been claimed whose answer never came
                    rest();
                }
            }
        }
    }

    private static void rest() {
        try {
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Job job) {
        underWay.add(job.id());
        try {
            Object result = handler(job.kind()).run(new JobContext(job, rows, json));
            rows.end(job.id(), JobState.DONE, null, result);
        } catch (JobInterrupted e) {
            Thread.currentThread().interrupt();
        } catch (JobFailure e) {
            rows.end(job.id(), JobState.FAILED, e.words(), null);
        } catch (RuntimeException | Error e) {
            if (stopping || waitsAgain(job, e)) {
                return;
            }
            LOG.error("job {} of kind {} failed", job.id(), job.kind(), e);
            rows.end(job.id(), JobState.FAILED, Words.of("platform.job.fault", job.id()), null);
        } finally {
            underWay.remove(job.id());
        }
    }

    /** A server that went away does not take a job with it, unless each time: it begins anew when the server is back. */
    private boolean waitsAgain(Job job, Throwable fault) {
        if (!LostServer.isBehind(fault) || broken.merge(job.id(), 1, Integer::sum) > AGAIN) {
            return false;
        }
        LOG.warn("job {} of kind {} will begin anew: the database went away", job.id(), job.kind());
        lost = true;
        return true;
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of kind " + kind));
    }

    @Override
    public void start() {
        if (ready && pool == null) { // the first time it waits for the console to be ready: handlers need other beans
            begin();
        }
    }

    @Override
    public void stop() {
        if (pool == null) {
            return;
        }
        stopping = true;
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a job does not stop; it will begin anew");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool = null;
    }

    @Override
    public boolean isRunning() {
        return pool != null;
    }
}
