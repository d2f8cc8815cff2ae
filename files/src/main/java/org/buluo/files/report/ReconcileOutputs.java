package org.buluo.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.buluo.core.account.Reconciled;
import org.buluo.files.progress.Progress;
import org.buluo.files.report.book.CountyReport;

/** The output folder of {@code reconcile} (design.md §4): every file of it, or none. */
public final class ReconcileOutputs {

    private static final String SUMMARY = "summary.json";
    private static final int MOST_THREADS = 4;

    private final Outcome outcome;
    private final Progress progress;

    private ReconcileOutputs(Outcome outcome, Progress progress) {
        this.outcome = outcome;
        this.progress = progress;
    }

    /**
     * Writes the folder.
     *
     * @param out the folder; one that exists keeps the files of other names
     * @param timings what each step before took; the writing itself is added as {@code write}
     * @throws OutputException when it can't be written; then nothing has changed
     */
    public static void write(Path out, Outcome outcome, Map<String, Duration> timings, Progress progress)
            throws OutputException {
        long start = System.nanoTime();
        try (OutputFolder folder = OutputFolder.open(out)) {
            ReconcileOutputs outputs = new ReconcileOutputs(outcome, progress);
            Map<String, Output> files = outputs.files();
            outputs.writeAll(folder, files);
            Map<String, Duration> all = new LinkedHashMap<>(timings);
            all.put("write", Duration.ofNanos(System.nanoTime() - start));
            String summary = SummaryJson.of(outcome.account(), outcome.intake(), all);
            writeOne(folder, SUMMARY, stream -> stream.write(summary.getBytes(StandardCharsets.UTF_8)));
            List<String> names = new ArrayList<>(files.keySet());
            names.add(SUMMARY);
            folder.commit(names);
        } catch (IOException e) {
            throw new OutputException(out, OutputFolder.why(e), e);
        }
    }

    /** The files but the summary, those that take longest first. */
    private Map<String, Output> files() {
        Reconciled account = outcome.account();
        Map<String, Output> files = new LinkedHashMap<>();
        files.put("report.xlsx", out -> CountyReport.write(outcome, out));
        files.put("links.csv", out -> LinksCsv.write(account, out));
        files.put("entitlements.csv", out -> EntitlementsCsv.write(account, out));
        files.put("account.csv", out -> AccountCsv.write(account, out));
        files.put("rejects.xlsx", outcome.rejects());
        files.put("defects.xlsx", outcome.defects());
        files.put("comparison.csv", out -> ComparisonCsv.write(account, out));
        files.put("letters.csv", out -> LettersCsv.write(account.letters(), out));
        files.put("inquiries.csv", out -> LettersCsv.write(account.inquiries(), out));
        return files;
    }

    private void writeAll(OutputFolder folder, Map<String, Output> files) throws IOException {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            ExecutorCompletionService<Void> tasks = new ExecutorCompletionService<>(pool);
            files.forEach((name, output) -> tasks.submit(() -> {
                writeOne(folder, name, output);
                return null;
            }));
            for (int done = 1; done <= files.size(); done++) {
                tasks.take().get();
                progress.at("write", done, files.size());
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            stop(pool);
        }
    }

    private static void writeOne(OutputFolder folder, String name, Output output) throws IOException {
        try (OutputStream out = folder.file(name)) {
            output.writeTo(out);
        }
    }

    /** A full disk is an IOException even when a writer wraps it; anything else is a fault of ours. */
    private static IOException failure(Throwable cause) {
        if (cause instanceof IOException e) {
            return e;
        }
        if (cause instanceof java.io.UncheckedIOException e) {
            return e.getCause();
        }
        throw new IllegalStateException(cause);
    }

    /** Nobody writes any more when the folder is given up. */
    private static void stop(ExecutorService pool) {
        pool.shutdownNow();
        boolean stopped = false;
        while (!stopped) {
            try {
                stopped = pool.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
