package org.buluo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code reconcile} of a county against the {@link Floor}: whole processes, interleaved, medians.
 *
 * <p>Arguments: scale (1.0), runs (5), heap (1g), folder for the county (made when it is not there).
 */
public final class ReconcileBench {

    private ReconcileBench() {}

    /** Measures, and prints a line of a Markdown table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String scale = args.length > 0 ? args[0] : "1.0";
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        String heap = args.length > 2 ? args[2] : "1g";
        Path county = args.length > 3 ? Path.of(args[3]) : Path.of("target", "bench-county-" + scale);
        if (!Files.isDirectory(county)) {
            WholeProcess.buluo(heap, "synth", "--out", county.toString(), "--scale", scale, "--quiet");
        }
        Path out = Files.createTempDirectory("buluo-bench");
        List<WholeProcess> floor = new ArrayList<>();
        List<WholeProcess> ours = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            floor.add(WholeProcess.java(heap, "org.buluo.bench.Floor", county.toString()));
            ours.add(WholeProcess.buluo(
                    heap, "reconcile", county.toString(), "--term", "2019-autumn", "--out", out.toString(), "--quiet"));
        }
        double floorSeconds = median(floor);
        double ourSeconds = median(ours);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %.2f s | %.2f s | %.2f | %d MB |%n",
                scale,
                runs,
                heap,
                floorSeconds,
                ourSeconds,
                ourSeconds / floorSeconds,
                ours.stream().mapToLong(WholeProcess::peakMegabytes).max().orElse(0));
    }

    private static double median(List<WholeProcess> runs) {
        double[] sorted =
                runs.stream().mapToDouble(WholeProcess::seconds).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
