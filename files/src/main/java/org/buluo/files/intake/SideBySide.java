package org.buluo.files.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.buluo.files.intake.rows.Memory;
import org.buluo.files.progress.Progress;

/**
 * Reads files on as many threads as there are cores, the largest first so that none is left alone at the end. Each
 * thread keeps what its rows share to itself.
 */
final class SideBySide {

    private static final int MOST_READERS = 8;

    /** Reads one file. */
    @FunctionalInterface
    interface Reader {

        /** @param place of the file in the folder, from 0 @param memory of the reading thread */
        FileTaken read(int place, Handed file, Memory memory);
    }

    private final List<Handed> files;
    private final long[] sizes;
    private final int[] largestFirst;
    private final Progress progress;
    private final long total;
    private final FileTaken[] taken;
    private int next;
    private long done;

    SideBySide(List<Handed> files, Progress progress) {
        this.files = files;
        this.progress = progress;
        sizes = files.stream().mapToLong(file -> size(file.path())).toArray();
        largestFirst = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> sizes[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        total = Arrays.stream(sizes).sum();
        taken = new FileTaken[sizes.length];
    }

    /** What came of the files, in their order. */
    List<FileTaken> each(Reader reader) {
        progress.at("read", 0, total);
        int readers = Math.max(1, Math.min(MOST_READERS, Math.min(files.size(), cores())));
        ExecutorService threads = Executors.newFixedThreadPool(readers, SideBySide::thread);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                all.add(threads.submit(() -> read(reader)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return List.of(taken);
        } catch (ExecutionException e) {
            throw fault(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "buluo-read");
        thread.setDaemon(true);
        return thread;
    }

    private static RuntimeException fault(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }

    private void read(Reader reader) {
        Memory memory = new Memory();
        for (int place = next(); place >= 0; place = next()) {
            FileTaken file = reader.read(place, files.get(place), memory);
            finished(place, file);
        }
    }

    private synchronized int next() {
        return next < largestFirst.length && !Thread.currentThread().isInterrupted() ? largestFirst[next++] : -1;
    }

    private synchronized void finished(int place, FileTaken file) {
        taken[place] = file;
        done += sizes[place];
        progress.at("read", done, total);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }
}
