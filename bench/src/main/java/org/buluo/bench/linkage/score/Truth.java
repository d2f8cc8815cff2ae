package org.buluo.bench.linkage.score;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which rows are the same person. A person with several rows on the roll is enrolled twice: any of the pairs finds the
 * person, and each of them is right.
 */
public final class Truth {

    private final Ids left = new Ids();
    private final Ids right = new Ids();
    private final Set<Long> pairs = new HashSet<>();
    private final BitSet persons = new BitSet();
    private final BitSet enrolledTwice = new BitSet();

    private Truth() {}

    /** Reads {@code truth.csv}: a heading, then the person's and the student's identifier. */
    public static Truth read(Path file) throws IOException {
        Truth truth = new Truth();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            boolean heading = true;
            for (CsvRecord row : rows) {
                if (!heading) {
                    truth.add(row.getField(0), row.getField(1));
                }
                heading = false;
            }
        }
        return truth;
    }

    private void add(String person, String student) {
        int number = left.of(person);
        if (persons.get(number)) {
            enrolledTwice.set(number);
        }
        persons.set(number);
        pairs.add(key(number, right.of(student)));
    }

    Ids left() {
        return left;
    }

    Ids right() {
        return right;
    }

    boolean holds(int person, int student) {
        return pairs.contains(key(person, student));
    }

    /** Whether a person has any row on the roll. */
    boolean isOnRoll(int person) {
        return persons.get(person);
    }

    /** How many persons have a row on the roll. */
    public int persons() {
        return persons.cardinality();
    }

    BitSet enrolledTwice() {
        return enrolledTwice;
    }

    private static long key(int person, int student) {
        return (long) person << 32 | student;
    }
}
