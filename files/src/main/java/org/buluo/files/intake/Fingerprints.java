package org.buluo.files.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The hashes of a folder's files, made on a thread of their own while the files are read. Only files of one size can
 * be the same, so that reading waits for a hash only then.
 */
final class Fingerprints implements AutoCloseable {

    private final ExecutorService hashing = Executors.newSingleThreadExecutor(Fingerprints::thread);
    private final Map<Path, Future<String>> hashes = new HashMap<>();
    private final Map<Long, Integer> filesOfSize = new HashMap<>();
    private final List<Handed> files;

    Fingerprints(List<Handed> files) {
        this.files = files;
        for (Handed file : files) {
            filesOfSize.merge(size(file.path()), 1, Integer::sum);
            hashes.put(file.path(), hashing.submit(() -> Fingerprint.of(file.path())));
        }
        hashing.shutdown();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "buluo-hash");
        thread.setDaemon(true);
        return thread;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) { // hashing it will say so
            return -1;
        }
    }

    /** The name of the first file of the same bytes; empty when it is the first itself. */
    String sameAs(Path file) throws IOException {
        if (filesOfSize.get(size(file)) == 1) {
            return "";
        }
        for (Handed earlier : files) {
            if (earlier.path().equals(file)) {
                return "";
            }
            if (size(earlier.path()) == size(file) && of(earlier.path()).equals(of(file))) {
                return earlier.name();
            }
        }
        return "";
    }

    /** The hashes of the files that could be read, by name in their order. */
    Map<String, String> byName() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (Handed file : files) {
            try {
                byName.put(file.name(), of(file.path()));
            } catch (IOException e) {
                continue; // it was refused when it was read
            }
        }
        return byName;
    }

    /** The hash of a file's bytes. */
    String of(Path file) throws IOException {
        try {
            return hashes.get(file).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        hashing.shutdownNow();
    }
}
