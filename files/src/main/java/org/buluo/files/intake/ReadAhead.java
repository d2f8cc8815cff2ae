package org.buluo.files.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.buluo.files.table.Limits;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.TableFiles;
import org.buluo.files.table.UnreadableFileException;

/**
 * Reads file after file on a second thread, some thousand rows ahead of what is made of them. The rows arrive in the
 * same order and on the caller's thread, so that nothing but the time differs.
 */
final class ReadAhead implements RowSink, AutoCloseable {

    private static final int BATCH = 512;
    private static final int BATCHES = 32;
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

    /**
     * How the reading of one file ended.
     *
     * @param hash of its bytes; empty when they could not be read
     * @param sameAs the file of the same bytes that came before; empty when it is the first
     * @param failure null when it was read to its end
     */
    record End(String hash, String sameAs, Throwable failure) {

        void throwFailure() throws UnreadableFileException, IOException {
            if (failure instanceof UnreadableFileException unreadable) {
                throw unreadable;
            }
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure instanceof RuntimeException fault) {
                throw fault;
            }
            if (failure instanceof Error error) {
                throw error;
            }
        }
    }

    /** @param end null while the file goes on */
    private record Batch(List<Step> steps, End end) {}

    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);
    private final Fingerprints fingerprints;
    private final Limits limits;
    private final Thread reader;
    private List<Step> steps = new ArrayList<>(BATCH);
    private volatile boolean unwanted;

    /** Begins to read the files in their order. */
    ReadAhead(List<Path> files, Limits limits) {
        this.limits = limits;
        this.fingerprints = new Fingerprints(files);
        this.reader = new Thread(() -> run(files), "buluo-read");
        reader.setDaemon(true);
        reader.start();
    }

    /** Hands over the rows of the next file. @return how its reading ended */
    End next(RowSink sink) {
        try {
            while (true) {
                Batch batch = queue.take();
                batch.steps.forEach(step -> step.replay(sink));
                if (batch.end != null) {
                    return batch.end;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    /** Gives up what is not read yet. */
    @Override
    public void close() {
        unwanted = true;
        fingerprints.close();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(List<Path> files) {
        try {
            for (Path file : files) {
                put(read(file));
            }
        } catch (Stopped e) { // the caller gave up and waits for nothing
            steps.clear();
        }
    }

    private End read(Path file) {
        try {
            String first = fingerprints.sameAs(file);
            if (!first.isEmpty()) {
                return new End(fingerprints.of(file), first, null);
            }
            return new End(fingerprints.of(file), "", content(file));
        } catch (IOException e) {
            return new End("", "", e);
        }
    }

    /** Null when the file was read to its end; else what the caller's thread is to throw. */
    private Throwable content(Path file) {
        try (TableFile table = TableFiles.open(file, limits)) {
            table.read(this);
            return null;
        } catch (Stopped e) {
            throw e;
        } catch (UnreadableFileException | RuntimeException | Error e) {
            return e;
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
            put(null);
        }
    }

    private void put(End end) {
        Batch batch = new Batch(steps, end);
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

    /** Ends the reading of files that nobody wants any longer. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
