package org.buluo.files.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
    private final Map<String, String> firstByHash = new HashMap<>();

    Fingerprints(List<Path> files) {
        for (Path file : files) {
            filesOfSize.merge(size(file), 1, Integer::sum);
            hashes.put(file, hashing.submit(() -> Fingerprint.of(file)));
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

    /** The name of an earlier file of the same bytes; empty when it is the first. */
    String sameAs(Path file) throws IOException {
        if (filesOfSize.get(size(file)) == null || filesOfSize.get(size(file)) == 1) {
            return "";
        }
        String first = firstByHash.putIfAbsent(of(file), Listing.name(file));
        return first == null ? "" : first;
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
