package org.buluo.files.link;

import java.nio.charset.StandardCharsets;
import org.buluo.core.linkage.pairing.row.Cell;
import org.buluo.core.linkage.pairing.row.Field;
import org.buluo.core.linkage.pairing.row.RegisterPart;

/** Reads the rows of one block. */
final class RowReading {

    private static final int ROW_BYTES = 100;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SLOTS = 1 << 14;
    private static final int SLOT_SHIFT = 64 - 14;

    private final Head head;
    private final Field[] fields;
    private final boolean[] used;
    private final boolean[] plain;
    private final CellBytes decoding;
    private final Records records;
    private final Cell cell = new Cell();
    private final RegisterPart part;
    private final Memory memory;

    /** @param memory of this thread and file */
    RowReading(Head head, int bytes, Memory memory) {
        this.memory = memory;
        this.head = head;
        this.fields = head.fields().toArray(Field[]::new);
        this.used = new boolean[fields.length];
        this.plain = new boolean[fields.length];
        boolean utf8 = head.charset().equals(StandardCharsets.UTF_8);
        for (int i = 0; i < used.length; i++) {
            used[i] = fields[i] != null || i == head.unit();
            // Elsewhere than in UTF-8, a name's bytes may look like other characters of it.
            plain[i] = fields[i] != null && RegisterPart.mayBePlain(fields[i]) && (utf8 || fields[i] != Field.NAME);
        }
        this.decoding = new CellBytes(head.charset());
        this.records = new Records(head.separator(), fields.length);
        this.part = new RegisterPart(bytes / ROW_BYTES);
    }

    /**
     * Reads rows without quotes.
     *
     * @param bytes with room for one more after {@code to}, which is used
     * @return null when there is a quote
     */
    RegisterPart plain(byte[] bytes, int from, int to) {
        byte separator = head.separator();
        bytes[to] = '\n';
        int at = from;
        while (at < to) {
            boolean kept = false;
            int column = 0;
            int begin;
            do {
                begin = at;
                if (bytes[at] == '"') {
                    return null;
                }
                // What is remembered is found by a sum over its bytes, which costs next to nothing on the way past
                // them.
                long sum = 0;
                if (column < fields.length && used[column] && !plain[column]) {
                    while (bytes[at] != separator && bytes[at] != '\n') {
                        sum = (sum + bytes[at++]) * SPREAD;
                    }
                } else {
                    while (bytes[at] != separator && bytes[at] != '\n') {
                        at++;
                    }
                }
                if (column == 0) {
                    kept = key(bytes, begin, at);
                }
                if (kept && column < fields.length && used[column] && begin < at) {
                    cell(column, bytes, begin, at, sum);
                }
                column++;
                at++;
            } while (bytes[at - 1] != '\n');
        }
        part.close();
        return part;
    }

    /** Reads rows that may have quotes. */
    RegisterPart quoted(byte[] bytes, int from, int to) {
        int row = from;
        boolean[] kept = new boolean[1];
        while (row < to) {
            int end = records.end(bytes, row, to);
            records.each(bytes, row, end, (column, b, begin, until) -> {
                kept[0] = column == 0 ? key(b, begin, until) : kept[0];
                if (kept[0] && column < fields.length && used[column] && begin < until) {
                    cell(column, b, begin, until, sum(b, begin, until));
                }
            });
            row = end;
        }
        part.close();
        return part;
    }

    /** A row that the register does not name cannot be told of. */
    private boolean key(byte[] bytes, int from, int to) {
        if (graphic(bytes, from, to)) {
            part.begin();
            part.key(bytes, from, to);
            return true;
        }
        decoding.decode(bytes, from, to, cell);
        if (cell.length() == 0) {
            return false;
        }
        part.begin();
        part.key(cell);
        return true;
    }

    /** Whether a cell is ASCII without blanks, so that there is nothing to decode. */
    private static boolean graphic(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] <= ' ') {
                return false;
            }
        }
        return from < to;
    }

    private void cell(int column, byte[] bytes, int from, int to, long sum) {
        Field field = fields[column];
        if (column == head.unit()) {
            decoding.decode(bytes, from, to, cell);
            part.unit(cell);
        }
        if (field != null) {
            part.put(field, plain[column] ? plain(field, bytes, from, to) : remembered(field, bytes, from, to, sum));
        }
    }

    private long plain(Field field, byte[] bytes, int from, int to) {
        long packed = RegisterPart.packPlain(field, bytes, from, to);
        if (packed != 0) {
            return packed;
        }
        return field == Field.ID || field == Field.NAME
                ? pack(field, bytes, from, to)
                : remembered(field, bytes, from, to, sum(bytes, from, to));
    }

    private long pack(Field field, byte[] bytes, int from, int to) {
        decoding.decode(bytes, from, to, cell);
        return cell.length() == 0 ? 0 : part.pack(field, cell);
    }

    /** Most cells were met before: in the row above, or in the same village. */
    private long remembered(Field field, byte[] bytes, int from, int to, long sum) {
        long hash = (sum + field.ordinal() + 1) * SPREAD;
        int slot = (int) (hash >>> SLOT_SHIFT);
        if (memory.hash[slot] != hash) {
            memory.hash[slot] = hash;
            memory.packed[slot] = pack(field, bytes, from, to);
        }
        return memory.packed[slot];
    }

    private static long sum(byte[] bytes, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum = (sum + bytes[i]) * SPREAD;
        }
        return sum;
    }

    /** What cells were packed to, by a hash of their bytes that no two cells of a file share. */
    static final class Memory {
        private final long[] hash = new long[SLOTS];
        private final long[] packed = new long[SLOTS];
    }
}
