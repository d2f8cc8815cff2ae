package org.buluo.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the audit adds to a page: the same person asks in turn for a light page that leaves an entry and for one that
 * leaves none (the checking of paper and the page of sign-in; both are the frame and a small form), so that whatever else
 * the machine does befalls both alike.
 *
 * <p>Arguments: the console's address (http://localhost:8080), pairs of pages for each visitor (500), visitors at once (1).
 */
public final class AuditBench {

    private static final String AUDITED = "/check";
    private static final String NOT_AUDITED = "/sign-in";
    private static final int WARMING = 200;
    private static final int MOST_VISITORS = 50;

    private final List<Double> audited = new ArrayList<>();
    private final List<Double> without = new ArrayList<>();

    private AuditBench() {}

    /** Measures, and prints a line of a Markdown table. */
    public static void main(String[] args) throws Exception {
        URI console = URI.create(args.length > 0 ? args[0] : "http://localhost:8080");
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        int visitors = Math.min(MOST_VISITORS, args.length > 2 ? Integer.parseInt(args[2]) : 1);
        AuditBench bench = new AuditBench();
        ExecutorService threads = Executors.newFixedThreadPool(visitors);
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            all.add(threads.submit(() -> bench.visit(console, pairs)));
        }
        for (Future<Void> one : all) {
            one.get();
        }
        threads.shutdown();
        bench.print(visitors);
    }

    private Void visit(URI console, int pairs) throws IOException, InterruptedException {
        Visitor visitor = Visitor.signIn(console, "aid", "buluo-demo-2019");
        for (int i = -WARMING; i < pairs; i++) {
            double first = millis(visitor, i % 2 == 0 ? AUDITED : NOT_AUDITED);
            double second = millis(visitor, i % 2 == 0 ? NOT_AUDITED : AUDITED);
            if (i >= 0) {
                synchronized (this) {
                    audited.add(i % 2 == 0 ? first : second);
                    without.add(i % 2 == 0 ? second : first);
                }
            }
        }
        return null;
    }

    private static double millis(Visitor visitor, String page) throws IOException, InterruptedException {
        long start = System.nanoTime();
        visitor.get(page);
        return (System.nanoTime() - start) / 1e6;
    }

    private void print(int visitors) {
        System.out.println("| visitors | pages | with an entry p50, p95 | without p50, p95 | added to a page at p50 |");
        System.out.println("|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.2f, %.2f ms | %.2f, %.2f ms | %.2f ms |%n",
                visitors,
                audited.size() + without.size(),
                at(audited, 0.5),
                at(audited, 0.95),
                at(without, 0.5),
                at(without, 0.95),
                at(audited, 0.5) - at(without, 0.5));
    }

    private static double at(List<Double> times, double share) {
        return times.stream().sorted().toList().get((int) (times.size() * share));
    }
}
