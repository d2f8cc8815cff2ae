package org.buluo.bench.linkage.peers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The identity numbers of a file, packed, and where its lines begin. */
final class NumberColumn {

    private final byte[] file;
    private final long[] numbers;
    private final int[] starts;

    private NumberColumn(byte[] file, long[] numbers, int[] starts) {
        this.file = file;
        this.numbers = numbers;
        this.starts = starts;
    }

    /** Parses a file in pieces side by side. @param column the number's, from 0 */
    static NumberColumn read(byte[] file, int column, ExecutorService cores)
            throws InterruptedException, ExecutionException {
        int pieces = 2 * Runtime.getRuntime().availableProcessors();
        List<Future<NumberColumn>> parts = new ArrayList<>();
        int from = lineAfter(file, 0);
        int body = file.length - from;
        for (int i = 1; i <= pieces; i++) {
            int start = from;
            int end = i == pieces
                    ? file.length
                    : Math.max(from, lineAfter(file, file.length - (int) ((long) body * (pieces - i) / pieces)));
            parts.add(cores.submit(() -> piece(file, start, end, column)));
            from = end;
        }
        long[] numbers = new long[0];
        int[] starts = new int[0];
        for (Future<NumberColumn> part : parts) {
            NumberColumn piece = part.get();
            int have = numbers.length;
            numbers = Arrays.copyOf(numbers, have + piece.rows());
            starts = Arrays.copyOf(starts, have + piece.rows());
            System.arraycopy(piece.numbers, 0, numbers, have, piece.rows());
            System.arraycopy(piece.starts, 0, starts, have, piece.rows());
        }
        return new NumberColumn(file, numbers, starts);
    }

    private static int lineAfter(byte[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return Math.min(file.length, at + 1);
    }

    private static NumberColumn piece(byte[] file, int from, int end, int column) {
        long[] numbers = new long[1024];
        int[] starts = new int[1024];
        int rows = 0;
        for (int at = from; at < end; at++) {
            if (rows == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * rows);
                starts = Arrays.copyOf(starts, 2 * rows);
            }
            starts[rows] = at;
            int cell = 0;
            int digits = 0;
            long number = 0;
            for (; at < end && file[at] != '\n'; at++) {
                if (file[at] == ',') {
                    cell++;
                } else if (cell == column) {
                    number = number * 11 + (file[at] >= '0' && file[at] <= '9' ? file[at] - '0' : 10);
                    digits++;
                }
            }
            numbers[rows++] = digits == 18 ? number : 0;
        }
        return new NumberColumn(file, Arrays.copyOf(numbers, rows), Arrays.copyOf(starts, rows));
    }

    int rows() {
        return numbers.length;
    }

    /** The number in base eleven; 0 when it has not eighteen characters. */
    long number(int row) {
        return numbers[row];
    }

    /** The first cell of a row. */
    String id(int row) {
        int end = starts[row];
        while (file[end] != ',') {
            end++;
        }
        return new String(file, starts[row], end - starts[row], StandardCharsets.UTF_8);
    }
}
