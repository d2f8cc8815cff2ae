package org.buluo.bench.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * What sealing costs: the same made-up county taken in, reconciled and looked at by a console that seals (SM4) and by one
 * that does not (PLAIN, which only a demonstration may be), in turn, each time on an empty data folder.
 *
 * <p>Arguments: the folder with the county's files, a free port (8099), rounds (3).
 */
public final class CodecBench {

    private static final List<String> CODECS = List.of("SM4", "PLAIN");
    private static final int VISITS = 60;
    private static final long LONGEST_MINUTES = 15;
    private static final long LOOK_MILLIS = 50;
    private static final Pattern CHILD = Pattern.compile("href=\"(/children/\\d+)\"");
    private static final Pattern RUN = Pattern.compile("href=\"/runs/\\d+\"");

    private final Path files;
    private final int port;
    private final Map<String, List<Double>> taken = new LinkedHashMap<>();

    private CodecBench(Path files, int port) {
        this.files = files;
        this.port = port;
    }

    /** Measures, and prints a Markdown table. */
    public static void main(String[] args) throws Exception {
        CodecBench bench = new CodecBench(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 8099);
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        for (int i = 0; i < rounds; i++) {
            for (String codec : CODECS) {
                bench.round(codec);
            }
        }
        bench.print();
    }

    private void round(String codec) throws Exception {
        Path data = Files.createTempDirectory("buluo-codec");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of("buluo").toAbsolutePath().toString(),
                "serve",
                "--demo",
                "--files",
                files.toString(),
                "--data",
                data.toString(),
                "--port",
                String.valueOf(port));
        builder.environment().put("BULUO_JAVA_OPTS", "-Dbuluo.codec=" + codec);
        Process console = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            awaitListening(console);
            measure(codec);
        } finally {
            console.destroy();
            console.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static void awaitListening(Process console) throws IOException {
        BufferedReader out = console.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("http://localhost")) {
                return;
            }
        }
        throw new IOException("the console does not start");
    }

    private void measure(String codec) throws Exception {
        long start = System.nanoTime();
        Visitor visitor = Visitor.signIn(URI.create("http://localhost:" + port), "aid", "buluo-demo-2019");
        while (!RUN.matcher(visitor.get("/runs")).find()) {
            if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(LONGEST_MINUTES)) {
                throw new TimeoutException("no account within " + LONGEST_MINUTES + " minutes");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        keep("import and account (s)", codec, (System.nanoTime() - start) / 1e9);
        List<String> children = CHILD.matcher(visitor.get("/children?size=200"))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        keep("search (ms)", codec, visits(visitor, List.of(visitor.search("向"), visitor.search("xgl"))));
        keep("list of 200 (ms)", codec, visits(visitor, List.of("/children?size=200")));
        keep("child page (ms)", codec, visits(visitor, children));
    }

    /** The median of many visits, after as many that are not counted. */
    private static double visits(Visitor visitor, List<String> paths) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 2 * VISITS; i++) {
            long start = System.nanoTime();
            visitor.get(paths.get(i % paths.size()));
            if (i >= VISITS) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        return median(millis);
    }

    private void keep(String what, String codec, double value) {
        taken.computeIfAbsent(what + "|" + codec, key -> new ArrayList<>()).add(value);
    }

    private void print() {
        System.out.println("| | sealed (SM4) | not sealed | ratio |\n|---|---|---|---|");
        taken.keySet().stream()
                .filter(key -> key.endsWith("|" + CODECS.get(0)))
                .map(key -> key.substring(0, key.indexOf('|')))
                .forEach(what -> {
                    double sealed = median(taken.get(what + "|" + CODECS.get(0)));
                    double plain = median(taken.get(what + "|" + CODECS.get(1)));
                    System.out.printf(
                            Locale.ROOT, "| %s | %.1f | %.1f | %.2f |%n", what, sealed, plain, sealed / plain);
                });
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
