package org.buluo.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * {@code determine} for a million children against a plain copy of the same file, line by line: whole processes,
 * interleaved, medians of three. Argument: children (1000000).
 */
public final class DetermineRun {

    private static final int RUNS = 3;
    private static final String[] CATEGORIES = {
        "none", "registered-poor", "registered-poor;disabled", "minimum-living-rural", "orphan", "other-poor", ""
    };
    private static final String[] STAGES = {"preschool", "primary", "junior", "senior", "vocational", ""};

    private DetermineRun() {}

    /** Measures, and prints a line of a Markdown table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int children = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("buluo-bench");
        Path file = folder.resolve("children.csv");
        write(file, children);
        double[] ours = new double[RUNS];
        double[] copy = new double[RUNS];
        long peak = 0;
        for (int i = 0; i < RUNS; i++) {
            copy[i] = WholeProcess.java(
                            "1g",
                            Copy.class.getName(),
                            file.toString(),
                            folder.resolve("copy.csv").toString())
                    .seconds();
            WholeProcess run = WholeProcess.buluo(
                    "1g",
                    "determine",
                    file.toString(),
                    "--term",
                    "2019-autumn",
                    "--out",
                    folder.resolve("verdicts.csv").toString(),
                    "--quiet");
            ours[i] = run.seconds();
            peak = Math.max(peak, run.peakMegabytes());
        }
        Arrays.sort(ours);
        Arrays.sort(copy);
        System.out.printf(
                Locale.ROOT,
                "| %d | %.2f s | %.2f s | %.2f | %d MB |%n",
                children,
                copy[RUNS / 2],
                ours[RUNS / 2],
                ours[RUNS / 2] / copy[RUNS / 2],
                peak);
    }

    private static void write(Path file, int children) throws IOException {
        SplittableRandom random = new SplittableRandom(2019);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "person_no,birth_date,categories,stage,grade,boarding,school_county,household_county,rural,status,school_type,tuition\n");
            for (int i = 0; i < children; i++) {
                out.write(String.join(
                        ",",
                        "P" + i,
                        "2009-05-06",
                        pick(random, CATEGORIES),
                        pick(random, STAGES),
                        pick(random, "1", "2", "3", ""),
                        pick(random, "0", "1", ""),
                        pick(random, "422822", "422823", ""),
                        "422822",
                        pick(random, "0", "1", ""),
                        pick(random, "in-school", "in-school", "suspended", ""),
                        pick(random, "public", "inclusive", "private", ""),
                        pick(random, "700.00", "900.00", "")));
                out.write('\n');
            }
        }
    }

    private static String pick(SplittableRandom random, String... words) {
        return words[random.nextInt(words.length)];
    }

    /** The floor: reads the file and writes its lines again. */
    static final class Copy {
        private Copy() {}

        /** @param args from, to */
        public static void main(String[] args) throws IOException {
            try (var lines = Files.lines(Path.of(args[0]));
                    BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
                for (String line : (Iterable<String>) lines::iterator) {
                    out.write(line);
                    out.write('\n');
                }
            }
        }
    }
}
