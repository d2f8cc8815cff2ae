package org.buluo.bench.linkage.score;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The pairs that a tool wrote: whom with whom, how sure, and whether it calls them a match itself. */
final class Claims {

    private int[] persons = new int[1024];
    private int[] students = new int[1024];
    private double[] scores = new double[1024];
    private final BitSet right = new BitSet();
    private final BitSet accepted = new BitSet();
    private boolean banded;
    private int count;

    private Claims() {}

    /**
     * Reads a tool's pairs: the two identifiers first, then a column {@code score} and perhaps {@code band}.
     *
     * @param threshold from which score on a pair is accepted when the tool tells no band
     */
    static Claims read(Path file, Truth truth, double threshold) throws IOException {
        Claims claims = new Claims();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                claims.add(row, truth, threshold);
            }
        }
        return claims;
    }

    private void add(NamedCsvRecord row, Truth truth, double threshold) {
        if (count == scores.length) {
            persons = Arrays.copyOf(persons, 2 * count);
            students = Arrays.copyOf(students, 2 * count);
            scores = Arrays.copyOf(scores, 2 * count);
        }
        persons[count] = truth.left().of(row.getField(0));
        students[count] = truth.right().of(row.getField(1));
        scores[count] = Double.parseDouble(row.getField("score"));
        banded = row.findField("band").isPresent();
        right.set(count, truth.holds(persons[count], students[count]));
        accepted.set(count, banded ? row.getField("band").equals("match") : scores[count] >= threshold);
        count++;
    }

    int count() {
        return count;
    }

    int person(int claim) {
        return persons[claim];
    }

    int student(int claim) {
        return students[claim];
    }

    double score(int claim) {
        return scores[claim];
    }

    boolean isRight(int claim) {
        return right.get(claim);
    }

    boolean isAccepted(int claim) {
        return accepted.get(claim);
    }

    /** Whether the tool told bands itself, so that what is no match is its review. */
    boolean isBanded() {
        return banded;
    }

    /** The claims from the surest to the least sure; of equals one by chance, but always the same. */
    List<Integer> bySureness() {
        return IntStream.range(0, count)
                .boxed()
                .sorted((one, other) -> scores[one] == scores[other]
                        ? Long.compare(lot(one), lot(other))
                        : Double.compare(scores[other], scores[one]))
                .toList();
    }

    private long lot(int claim) {
        long z = ((long) persons[claim] << 32 | students[claim]) * 0x9E3779B97F4A7C15L;
        return (z ^ (z >>> 29)) * 0xBF58476D1CE4E5B9L;
    }
}
