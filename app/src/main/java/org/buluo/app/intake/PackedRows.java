package org.buluo.app.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.buluo.app.platform.Packing;

/** Rows in a block of bytes: for each its number, how many cells, and each cell's length and text. */
final class PackedRows {

    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private int rows;

    /** A row as a block holds it. */
    record PackedRow(int number, List<String> cells) {}

    int rows() {
        return rows;
    }

    void add(int number, String[] cells) {
        number(number);
        number(cells.length);
        for (String cell : cells) {
            byte[] text = cell.getBytes(StandardCharsets.UTF_8);
            number(text.length);
            bytes.write(text, 0, text.length);
        }
        rows++;
    }

    private void number(int value) {
        int rest = value;
        while ((rest & ~LOW) != 0) {
            bytes.write(rest & LOW | MORE);
            rest >>>= SEVEN;
        }
        bytes.write(rest);
    }

    /** The block so far; begins the next one. */
    byte[] take() {
        byte[] block = Packing.pack(bytes.toByteArray(), bytes.size());
        bytes.reset();
        rows = 0;
        return block;
    }

    static List<PackedRow> unpack(byte[] block) {
        Reader reader = new Reader(Packing.unpack(block));
        List<PackedRow> rows = new ArrayList<>();
        while (reader.hasMore()) {
            int number = reader.number();
            int count = reader.number();
            List<String> cells = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                cells.add(reader.text());
            }
            rows.add(new PackedRow(number, cells));
        }
        return rows;
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        int number() {
            int value = 0;
            int shift = 0;
            int next;
            do {
                next = bytes[at++];
                value |= (next & LOW) << shift;
                shift += SEVEN;
            } while (next < 0);
            return value;
        }

        String text() {
            int length = number();
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }
    }
}
