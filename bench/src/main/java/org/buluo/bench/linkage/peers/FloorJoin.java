package org.buluo.bench.linkage.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The floor: reads both files on all cores and hash-joins them on the identity number as it is written. Nothing that
 * links can be faster. Arguments: folder, and where to write the pairs; without the latter they are only counted, and
 * that is what is timed.
 */
public final class FloorJoin {

    private FloorJoin() {}

    /** @param args folder, [pairs] */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(args[0]);
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Future<byte[]> left = cores.submit(() -> Files.readAllBytes(folder.resolve("poor.csv")));
            Future<byte[]> right = cores.submit(() -> Files.readAllBytes(folder.resolve("roll.csv")));
            NumberColumn poor = NumberColumn.read(left.get(), 3, cores);
            NumberColumn roll = NumberColumn.read(right.get(), 2, cores);
            int[] partner = join(poor, roll);
            if (args.length > 1) {
                write(Path.of(args[1]), poor, roll, partner);
            }
        } finally {
            cores.shutdown();
        }
    }

    /** For each row of the roll the row of the register with the same number, or -1. */
    private static int[] join(NumberColumn poor, NumberColumn roll) {
        int slots = Integer.highestOneBit(Math.max(8, poor.rows())) * 4;
        long[] keys = new long[slots];
        int[] rows = new int[slots];
        for (int row = 0; row < poor.rows(); row++) {
            long key = poor.number(row);
            if (key != 0) {
                int at = slot(key, slots);
                while (keys[at] != 0) {
                    at = (at + 1) & (slots - 1);
                }
                keys[at] = key;
                rows[at] = row;
            }
        }
        int[] partner = new int[roll.rows()];
        for (int row = 0; row < partner.length; row++) {
            partner[row] = find(keys, rows, roll.number(row));
        }
        return partner;
    }

    private static int find(long[] keys, int[] rows, long key) {
        if (key == 0) {
            return -1;
        }
        int at = slot(key, keys.length);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return keys[at] == key ? rows[at] : -1;
    }

    private static int slot(long key, int slots) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & (slots - 1);
    }

    private static void write(Path file, NumberColumn poor, NumberColumn roll, int[] partner) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            StringBuilder lines = new StringBuilder("person_no,student_no,score\n");
            for (int row = 0; row < partner.length; row++) {
                if (partner[row] >= 0) {
                    lines.append(String.join(",", List.of(poor.id(partner[row]), roll.id(row), "1\n")));
                }
            }
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
