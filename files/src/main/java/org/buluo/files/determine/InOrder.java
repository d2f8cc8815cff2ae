package org.buluo.files.determine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on parts with all processors and hands them on in the order in which they came, a bounded number at a time. */
final class InOrder implements AutoCloseable {

    /** Takes a finished part. */
    interface Sink {
        void take(Part part) throws UnwritableFileException;
    }

    private final int most;
    private final ExecutorService workers;
    private final Deque<Future<Part>> under = new ArrayDeque<>();
    private final Sink sink;

    InOrder(Sink sink) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        this.most = 2 * threads + 2;
        this.workers = Executors.newFixedThreadPool(threads);
        this.sink = sink;
    }

    void add(Callable<Part> work) throws UnwritableFileException {
        under.add(workers.submit(work));
        if (under.size() > most) {
            handOn();
        }
    }

    void finish() throws UnwritableFileException {
        while (!under.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws UnwritableFileException {
        try {
            sink.take(under.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part could not be determined", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
