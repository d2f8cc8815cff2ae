package org.buluo.files.link;

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
        for (int i = 0; i < used.length; i++) {
            used[i] = fields[i] != null || i == head.unit();
        }
        this.decoding = new CellBytes(head.charset());
        this.records = new Records(head.separator(), fields.length);
        this.part = new RegisterPart(bytes / ROW_BYTES);
    }

    /** Reads rows without quotes. @return null when there is a quote */
    RegisterPart plain(byte[] bytes, int from, int to) {
        byte separator = head.separator();
        int row = from;
        while (row < to) {
            int at = row;
            int column = 0;
            int begin = row;
            boolean kept = false;
            while (true) {
                byte b = at < to ? bytes[at] : (byte) '\n';
                if (b == separator || b == '\n') {
                    if (column == 0) {
                        kept = key(bytes, begin, at);
                    }
                    if (kept && column < fields.length && used[column] && begin < at) {
                        cell(column, bytes, begin, at);
                    }
                    column++;
                    begin = at + 1;
                    if (b == '\n') {
                        break;
                    }
                } else if (b == '"' && at == begin) {
                    return null;
                }
                at++;
            }
            row = at + 1;
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
                    cell(column, b, begin, until);
                }
            });
            row = end;
        }
        part.close();
        return part;
    }

    /** A row that the register does not name cannot be told of. */
    private boolean key(byte[] bytes, int from, int to) {
        decoding.decode(bytes, from, to, cell);
        if (cell.length() == 0) {
            return false;
        }
        part.begin();
        part.key(cell);
        return true;
    }

    private void cell(int column, byte[] bytes, int from, int to) {
        Field field = fields[column];
        if (column == head.unit()) {
            decoding.decode(bytes, from, to, cell);
            part.unit(cell);
        }
        if (field == null) {
            return;
        }
        long packed = field == Field.ID ? RegisterPart.packId(bytes, from, to) : 0;
        if (packed == 0) {
            packed = field == Field.ID || field == Field.NAME
                    ? pack(field, bytes, from, to)
                    : remembered(field, bytes, from, to);
        }
        part.put(field, packed);
    }

    private long pack(Field field, byte[] bytes, int from, int to) {
        decoding.decode(bytes, from, to, cell);
        return cell.length() == 0 ? 0 : part.pack(field, cell);
    }

    /** Most cells were met before: in the row above, or in the same village. */
    private long remembered(Field field, byte[] bytes, int from, int to) {
        long hash = field.ordinal() + 1;
        for (int i = from; i < to; i++) {
            hash = (hash + bytes[i]) * SPREAD;
        }
        int slot = (int) (hash >>> SLOT_SHIFT);
        if (memory.hash[slot] != hash) {
            memory.hash[slot] = hash;
            memory.packed[slot] = pack(field, bytes, from, to);
        }
        return memory.packed[slot];
    }

    /** What cells were packed to, by a hash of their bytes that no two cells of a file share. */
    static final class Memory {
        private final long[] hash = new long[SLOTS];
        private final long[] packed = new long[SLOTS];
    }
}
