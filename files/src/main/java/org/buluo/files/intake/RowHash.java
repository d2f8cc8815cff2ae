package org.buluo.files.intake;

import org.buluo.files.intake.heading.Columns;
import org.buluo.files.intake.heading.Field;

/**
 * A number of 64 bits for all cells of a row, the same for rows whose cells are the same under the same headings in
 * whatever order. A running number (序号) that the kind does not list is left out where a number tells the person.
 */
final class RowHash {

    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private final long[] seeds;
    private final boolean[] running;
    private final long title;
    private final Columns columns;

    RowHash(Columns columns, String title) {
        this.columns = columns;
        this.title = hash(title, PRIME);
        seeds = new long[columns.headings().size()];
        running = new boolean[seeds.length];
        for (Field field : Field.values()) {
            if (columns.has(field)) {
                seeds[columns.column(field)] = hash(field.name(), PRIME);
            }
        }
        for (int i = 0; i < seeds.length; i++) {
            running[i] = seeds[i] == 0 && columns.headings().get(i).equals("序号");
            seeds[i] = seeds[i] == 0 ? hash(columns.headings().get(i), PRIME + 1) : seeds[i];
        }
    }

    /** The number of a row. @param numbered whether the row tells a person's number */
    long of(String[] cells, boolean numbered) {
        long sum = title;
        for (int i = 0; i < cells.length; i++) {
            boolean ours = i < seeds.length && (columns.origin().holds(i) || numbered && running[i]);
            if (!ours && !cells[i].isEmpty()) {
                sum += hash(cells[i].strip(), i < seeds.length ? seeds[i] : PRIME + i);
            }
        }
        return sum;
    }

    private static long hash(String text, long seed) {
        if (text.isEmpty()) {
            return 0;
        }
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ hash >>> 32) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }
}
