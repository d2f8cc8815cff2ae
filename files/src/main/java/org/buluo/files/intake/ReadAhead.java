package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.UnreadableFileException;

/**
 * Reads a large file on a second thread, a few thousand rows ahead of what is made of them. The rows arrive in the
 * same order and on the caller's thread, so that nothing but the time differs.
 */
final class ReadAhead implements RowSink {

    private static final int BATCH = 512;
    private static final int BATCHES = 8;
    private static final int LOOK_UP_MILLIS = 50;

    /** What the reader met; exactly one of sheet and cells, or neither for a filled-in cell. */
    private record Step(String sheet, int number, String[] cells, int column) {

        void replay(RowSink sink) {
            if (sheet != null) {
                sink.sheet(sheet);
            } else if (cells != null) {
                sink.row(number, cells);
            } else {
                sink.merged(number, column);
            }
        }
    }

    /** The reader's last word: how it ended. */
    private record Batch(List<Step> steps, boolean last) {}

    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);
    private List<Step> steps = new ArrayList<>(BATCH);
    private volatile Throwable failure;
    private volatile boolean unwanted;

    private ReadAhead() {}

    /** Does what {@link TableFile#read} does. */
    static void read(TableFile table, RowSink sink) throws UnreadableFileException {
        ReadAhead ahead = new ReadAhead();
        Thread reader = new Thread(() -> ahead.run(table), "buluo-read");
        reader.setDaemon(true);
        reader.start();
        try {
            ahead.replay(sink);
        } finally {
            ahead.unwanted = true;
            join(reader);
        }
        ahead.throwFailure();
    }

    private void replay(RowSink sink) {
        try {
            for (Batch batch = queue.take(); ; batch = queue.take()) {
                batch.steps.forEach(step -> step.replay(sink));
                if (batch.last) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    private static void join(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void throwFailure() throws UnreadableFileException {
        if (failure instanceof UnreadableFileException unreadable) {
            throw unreadable;
        }
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    private void run(TableFile table) {
        try {
            table.read(this);
            put(true);
        } catch (Stopped e) { // the caller gave up and waits for nothing
            return;
        } catch (UnreadableFileException | RuntimeException | Error e) { // handed to the caller's thread
            failure = e;
            end();
        }
    }

    private void end() {
        try {
            put(true);
        } catch (Stopped e) { // as above
            steps.clear();
        }
    }

    @Override
    public void sheet(String name) {
        add(new Step(name, 0, null, 0));
    }

    @Override
    public void row(int number, String[] cells) {
        add(new Step(null, number, cells, 0));
    }

    @Override
    public void merged(int number, int column) {
        add(new Step(null, number, null, column));
    }

    private void add(Step step) {
        steps.add(step);
        if (steps.size() >= BATCH) {
            put(false);
        }
    }

    private void put(boolean last) {
        Batch batch = new Batch(steps, last);
        steps = new ArrayList<>(BATCH);
        try {
            while (!queue.offer(batch, LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
                if (unwanted) {
                    throw new Stopped();
                }
            }
        } catch (InterruptedException e) {
            throw new Stopped();
        }
    }

    /** Ends the reading of a file that nobody wants any longer. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
