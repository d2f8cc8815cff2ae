package org.buluo.core.linkage.pairing.row;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does many independent tasks on several threads. What comes out never depends on how many there are. */
public final class Workers {

    private final int threads;

    /** @param threads how many, at least one */
    public Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    /** How many threads work. */
    public int threads() {
        return threads;
    }

    /** Does the tasks 0 to {@code tasks - 1}, each once, in any order; the first failure is thrown when all have ended. */
    public void each(int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        List<Throwable> failures = new ArrayList<>();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                    task.accept(i);
                }
            } catch (RuntimeException | Error e) {
                next.set(tasks);
                synchronized (failures) {
                    failures.add(e);
                }
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, tasks); i++) {
            Thread thread = new Thread(work, "link-" + i);
            thread.start();
            others.add(thread);
        }
        work.run();
        others.forEach(Workers::await);
        rethrow(failures);
    }

    /** Cuts {@code 0..size} into ranges and does each: {@code task} gets the range's begin and end. */
    public void ranges(int size, RangeTask task) {
        int pieces = Math.max(1, Math.min(threads * 4, size / 1024));
        each(pieces, i -> task.run((int) ((long) size * i / pieces), (int) ((long) size * (i + 1) / pieces)));
    }

    /** Work on a range. */
    public interface RangeTask {
        /** @param to the index after the last */
        void run(int from, int to);
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(List<Throwable> failures) {
        if (failures.isEmpty()) {
            return;
        }
        Throwable first = failures.get(0);
        if (first instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) first;
    }
}
