package org.buluo.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.buluo.bench.WholeProcess;

/**
 * A county's account through the console against the same account by the command, on the same files, in turn.
 *
 * <p>The console's time runs from the press of the button to the account that stands in its list: the files read, linked
 * and reconciled as the command does it, and every line, verdict, doubtful pair and open matter written to the database
 * besides. The command's is that of the whole process.
 *
 * <p>Arguments: the console's address, the folder with the files that it took in, runs (3).
 */
public final class RunBench {

    private static final String TERM = "2019-autumn";
    private static final long LOOK_MILLIS = 100;
    private static final long LONGEST_MINUTES = 10;
    private static final Pattern RUN = Pattern.compile("href=\"/runs/(\\d+)\"");

    private final Visitor visitor;
    private final Path files;

    private RunBench(Visitor visitor, Path files) {
        this.visitor = visitor;
        this.files = files;
    }

    /** Measures, and prints a line of a Markdown table. */
    public static void main(String[] args) throws Exception {
        URI console = URI.create(args[0]);
        int runs = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        Visitor visitor = Visitor.signIn(console, "aid", "buluo-demo-2019");
        new RunBench(visitor, Path.of(args[1])).measure(runs);
    }

    private void measure(int runs) throws Exception {
        List<Double> command = new ArrayList<>();
        List<Double> console = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            command.add(byCommand());
            console.add(byConsole());
        }
        double ours = median(console);
        double peer = median(command);
        System.out.printf(Locale.ROOT, "| %d | %.2f s | %.2f s | %.2f |%n", runs, peer, ours, ours / peer);
    }

    private double byCommand() throws IOException, InterruptedException {
        Path out = Files.createTempDirectory("buluo-bench");
        List<String> command =
                List.of("./buluo", "reconcile", files.toString(), "--term", TERM, "--out", out.toString(), "--quiet");
        return WholeProcess.logged(command, out.resolve("log"), Duration.ofMinutes(LONGEST_MINUTES))
                .seconds();
    }

    private double byConsole() throws IOException, InterruptedException, TimeoutException {
        long before = newest();
        long start = System.nanoTime();
        long latest = start + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
        visitor.press("/runs", "/runs", "term=" + TERM);
        while (newest() == before) {
            if (System.nanoTime() > latest) {
                throw new TimeoutException("no account within " + LONGEST_MINUTES + " minutes");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private long newest() throws IOException, InterruptedException {
        return RUN.matcher(visitor.get("/runs"))
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .max()
                .orElse(0);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
