package org.buluo.bench.worlds;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes a world: {@code poor.csv}, {@code roll.csv} and {@code truth.csv}. The same world, size and seed give the same
 * bytes on any machine. Areas are made side by side and written in order, so memory does not grow with the size.
 */
@Command(name = "PairWorlds", mixinStandardHelpOptions = true, description = "Writes a register, a roll and the truth.")
public final class PairWorlds implements Callable<Integer> {

    private static final String POOR =
            "person_no,household_no,name,id_no,sex,birth_date,relation_to_head,head_name,township,village,phone\n";
    private static final String ROLL =
            "student_no,name,id_no,sex,birth_date,guardian_name,school,grade,township,village,phone\n";
    private static final String TRUTH = "person_no,student_no\n";
    private static final int TEN = 10;

    @Option(names = "--out", required = true, description = "folder, made when it is not there")
    private Path out;

    @Option(names = "--size", defaultValue = "100000", description = "rows of the register (${DEFAULT-VALUE})")
    private int size;

    @Option(names = "--profile", defaultValue = "typical", description = "which world: ${COMPLETION-CANDIDATES}")
    private World world;

    @Option(names = "--seed", defaultValue = "1", description = "any number (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--roll-share", defaultValue = "0.8", description = "rows of the roll for each (${DEFAULT-VALUE})")
    private double rollShare;

    @Option(names = "--area", defaultValue = "50000", description = "most rows of one area (${DEFAULT-VALUE})")
    private int area;

    private PairWorlds() {}

    /** A world to write. */
    static PairWorlds of(Path out, World world, int size, long seed) {
        PairWorlds made = new PairWorlds();
        made.out = out;
        made.world = world;
        made.size = size;
        made.seed = seed;
        made.rollShare = 0.8;
        made.area = 50_000;
        return made;
    }

    /** The same in areas of another size. */
    PairWorlds inAreasOf(int people) {
        area = people;
        return this;
    }

    /** @param args see {@code --help} */
    public static void main(String[] args) {
        CommandLine line = new CommandLine(new PairWorlds());
        line.registerConverter(
                World.class, name -> World.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(out);
        if (world == World.TEN_ROWS) {
            size = TEN;
        }
        Path poor = out.resolve("poor.csv");
        Path roll = out.resolve("roll.csv");
        long[] counts;
        try (BufferedWriter poorOut = Files.newBufferedWriter(poor);
                BufferedWriter rollOut = Files.newBufferedWriter(roll);
                BufferedWriter truthOut = Files.newBufferedWriter(out.resolve("truth.csv"))) {
            poorOut.write(POOR);
            rollOut.write(ROLL);
            truthOut.write(TRUTH);
            counts = write(poorOut, rollOut, truthOut);
        }
        if (world == World.SAME_TWICE) {
            OwnRoll.write(poor, roll, out.resolve("truth.csv"));
        }
        System.out.printf(
                Locale.ROOT, "register %d, roll %d, poor pupils on the roll %d%n", counts[0], counts[1], counts[2]);
        return 0;
    }

    private long[] write(BufferedWriter poor, BufferedWriter roll, BufferedWriter truth)
            throws IOException, InterruptedException, ExecutionException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        Queue<Future<Area.Text>> ahead = new ArrayDeque<>();
        long[] counts = new long[3];
        try {
            for (int next = 0, from = 0; from < size || !ahead.isEmpty(); ) {
                if (from < size && ahead.size() <= cores) {
                    int number = next++;
                    int people = Math.min(area, size - from);
                    ahead.add(workers.submit(() -> Area.write(world, seed, number, people, rollShare)));
                    from += people;
                } else {
                    Area.Text text = ahead.remove().get();
                    poor.append(text.poor());
                    roll.append(text.roll());
                    truth.append(text.truth());
                    counts[0] += text.people();
                    counts[1] += text.pupils();
                    counts[2] += text.poorPupils();
                }
            }
        } finally {
            workers.shutdownNow();
        }
        return counts;
    }
}
