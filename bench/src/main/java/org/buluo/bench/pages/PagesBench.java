package org.buluo.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Every page of a running demonstration at so many concurrent users, one second of thought between two pages.
 *
 * <p>Arguments: the console's address (http://localhost:8080), users (20), seconds (60), the console's process number
 * (0: its memory is not told). Only a console on this machine is visited.
 */
public final class PagesBench {

    private static final long THOUGHT_MILLIS = 1000;
    private static final int MOST_USERS = 200;
    private static final int MOST_SECONDS = 600;
    private static final Pattern CHILD = Pattern.compile("href=\"(/children/\\d+)\"");
    private static final String LOGIN = "aid";
    private static final String PASSWORD = "buluo-demo-2019";

    private record Taken(String page, double millis) {}

    private final URI console;
    private final int users;
    private final int seconds;
    private final ConcurrentLinkedQueue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    private PagesBench(URI console, int users, int seconds) {
        this.console = console;
        this.users = users;
        this.seconds = seconds;
    }

    /** Measures, and prints a Markdown table. */
    public static void main(String[] args) throws Exception {
        URI console = URI.create(args.length > 0 ? args[0] : "http://localhost:8080");
        int users = Math.min(MOST_USERS, args.length > 1 ? Integer.parseInt(args[1]) : 20);
        int seconds = Math.min(MOST_SECONDS, args.length > 2 ? Integer.parseInt(args[2]) : 60);
        new PagesBench(console, users, seconds).run(args.length > 3 ? Long.parseLong(args[3]) : 0);
    }

    private void run(long process) throws Exception {
        Visitor first = Visitor.signIn(console, LOGIN, PASSWORD);
        Map<String, List<String>> pages = pages(first);
        for (List<String> paths : pages.values()) {
            first.get(paths.get(0)); // what is compiled and planned on the first visit is no visit's fault
        }
        ExecutorService threads = Executors.newFixedThreadPool(users);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; i < users; i++) {
            int seed = i;
            threads.submit(() -> visit(pages, seed, end));
        }
        threads.shutdown();
        if (!threads.awaitTermination(seconds + 120L, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
        print(process);
    }

    private static Map<String, List<String>> pages(Visitor visitor) throws IOException, InterruptedException {
        List<String> children = CHILD.matcher(visitor.get("/children?size=200"))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        Map<String, List<String>> pages = new TreeMap<>();
        pages.put("home", List.of("/"));
        pages.put("children", List.of("/children", "/children?aid=DUE", "/children?stage=primary&aid=UNKNOWN"));
        pages.put("children, search", List.of(visitor.search("向"), visitor.search("zhang"), visitor.search("xgl")));
        pages.put("child", children);
        pages.put("comparison", List.of("/comparison"));
        pages.put("runs", List.of("/runs"));
        pages.put("review", List.of("/review"));
        pages.put("intake", List.of("/intake"));
        return pages;
    }

    private Void visit(Map<String, List<String>> pages, int seed, long end) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        Visitor visitor = Visitor.signIn(console, LOGIN, PASSWORD);
        List<String> names = new ArrayList<>(pages.keySet());
        Thread.sleep(random.nextLong(THOUGHT_MILLIS));
        while (System.nanoTime() < end) {
            String name = names.get(random.nextInt(names.size()));
            List<String> paths = pages.get(name);
            long start = System.nanoTime();
            try {
                visitor.get(paths.get(random.nextInt(paths.size())));
                taken.add(new Taken(name, (System.nanoTime() - start) / 1e6));
            } catch (IOException e) {
                failures.add(name + ": " + e.getMessage());
            }
            Thread.sleep(THOUGHT_MILLIS);
        }
        return null;
    }

    private void print(long process) throws IOException {
        Map<String, List<Double>> byPage = new TreeMap<>();
        taken.forEach(one ->
                byPage.computeIfAbsent(one.page(), page -> new ArrayList<>()).add(one.millis()));
        System.out.printf(
                "%d users, %d seconds, %d pages, %d failures%n%n", users, seconds, taken.size(), failures.size());
        System.out.println("| page | visits | p50 | p95 | slowest |\n|---|---|---|---|---|");
        byPage.forEach((page, millis) -> {
            millis.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f ms | %.0f ms | %.0f ms |%n",
                    page,
                    millis.size(),
                    millis.get(millis.size() / 2),
                    millis.get((int) (millis.size() * 0.95)),
                    millis.get(millis.size() - 1));
        });
        failures.stream().distinct().limit(5).forEach(System.out::println);
        if (process > 0) {
            Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                    .forEach(System.out::println);
        }
    }
}
