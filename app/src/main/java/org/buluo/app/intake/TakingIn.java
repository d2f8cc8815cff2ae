package org.buluo.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.JobContext;
import org.buluo.app.platform.JobHandler;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.springframework.stereotype.Component;

/**
 * Takes in what of an upload waits for it: reads the files side by side, then settles what each of them covers. A file
 * is written down whole or not at all, so that a job that broke off goes on where it was.
 */
@Component
class TakingIn implements JobHandler {

    static final String KIND = "intake.take";
    private static final int MOST_READERS = 4;
    private static final long LOOK_MILLIS = 300;

    private final Deliveries deliveries;
    private final DeliveryReading reading;
    private final Settling settling;

    TakingIn(Deliveries deliveries, DeliveryReading reading, Settling settling) {
        this.deliveries = deliveries;
        this.reading = reading;
        this.settling = settling;
    }

    /** What to take in. */
    record Argument(long upload) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext context) {
        long upload = context.argument(Argument.class).upload();
        readAll(deliveries.waiting(upload), context);
        context.step(Words.of("intake.step.settle"));
        settling.settle(upload);
        return null;
    }

    private void readAll(List<Delivery> waiting, JobContext context) {
        List<Delivery> unread =
                waiting.stream().filter(delivery -> !delivery.read()).toList();
        AtomicLong rows = new AtomicLong();
        int readers = Math.min(
                Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors()), Math.max(1, unread.size()));
        ExecutorService pool = Executors.newFixedThreadPool(readers, TakingIn::thread);
        try {
            List<Future<?>> all = new ArrayList<>();
            unread.forEach(delivery -> all.add(pool.submit(
                    () -> CurrentScope.runAs(SignedIn.system(), () -> reading.read(delivery, rows::incrementAndGet)))));
            for (int i = 0; i < all.size(); i++) {
                await(all.get(i), context, i, all.size(), rows);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "intake");
        thread.setDaemon(true);
        return thread;
    }

    private static void await(Future<?> file, JobContext context, int done, int total, AtomicLong rows) {
        while (true) {
            try {
                file.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                context.progress(Words.of("intake.step.read", rows.get()), done, total);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                context.progress(Words.of("intake.step.read", rows.get()), done, total);
                throw new IllegalStateException("interrupted while reading", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
            }
        }
    }
}
