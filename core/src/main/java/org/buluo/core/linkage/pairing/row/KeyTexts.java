package org.buluo.core.linkage.pairing.row;

import java.util.Arrays;

/** The first cells of the rows, as UTF-8: the names by which a register calls its rows. */
final class KeyTexts {

    private static final int KEY_BYTES = 18;
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;

    private byte[] bytes;
    private int[] end;
    private int count;

    KeyTexts(int rows) {
        bytes = new byte[Math.max(64, rows * KEY_BYTES)];
        end = new int[Math.max(16, rows)];
    }

    void add(Cell cell) {
        int at = start(count);
        if (bytes.length - at < cell.length * 3L) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + cell.length * 3));
        }
        for (int i = 0; i < cell.length; i++) {
            char c = cell.text[i];
            if (c < ONE_BYTE) {
                bytes[at++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && i + 1 < cell.length) {
                at = put(at, Character.toCodePoint(c, cell.text[++i]));
            } else {
                at = put(at, c);
            }
        }
        close(at);
    }

    /** Adds what is UTF-8 already. */
    void add(byte[] text, int from, int to) {
        int at = start(count);
        int length = to - from;
        if (bytes.length - at < length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + length));
        }
        System.arraycopy(text, from, bytes, at, length);
        close(at + length);
    }

    private void close(int at) {
        if (count == end.length) {
            end = Arrays.copyOf(end, count * 2);
        }
        end[count++] = at;
    }

    private int put(int from, int point) {
        int at = from;
        if (point < TWO_BYTES) {
            bytes[at++] = (byte) (0xC0 | point >>> 6);
        } else if (point <= Character.MAX_VALUE) {
            bytes[at++] = (byte) (0xE0 | point >>> 12);
            bytes[at++] = (byte) (ONE_BYTE | point >>> 6 & 0x3F);
        } else {
            bytes[at++] = (byte) (0xF0 | point >>> 18);
            bytes[at++] = (byte) (ONE_BYTE | point >>> 12 & 0x3F);
            bytes[at++] = (byte) (ONE_BYTE | point >>> 6 & 0x3F);
        }
        bytes[at++] = (byte) (ONE_BYTE | point & 0x3F);
        return at;
    }

    /** Gives back the room that was not needed. */
    void close() {
        if (bytes.length > start(count) + (start(count) >> 2)) {
            bytes = Arrays.copyOf(bytes, start(count));
        }
    }

    private int start(int row) {
        return row == 0 ? 0 : end[row - 1];
    }

    byte[] get(int row) {
        return Arrays.copyOfRange(bytes, start(row), end[row]);
    }
}
