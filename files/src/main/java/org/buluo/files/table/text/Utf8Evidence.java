package org.buluo.files.table.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts what speaks for UTF-8 and what against it. */
final class Utf8Evidence {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int ENOUGH = 1000;
    private static final int CLEAR = 20;

    /** In GB18030 some pairs of bytes look like a character of three bytes, but many more are none. */
    private static final int MAJORITY = 4;

    private long longForms;
    private long shortForms;
    private long bad;

    /** Counts a block. @return how many bytes at its end begin a character that may go on in the next block */
    int take(byte[] block, int length) {
        int i = 0;
        while (i < length) {
            if (block[i] >= 0) {
                i = afterAscii(block, i + 1, length);
                continue;
            }
            int size = size(block[i] & 0xFF);
            int valid = validBytes(block, i, length, size);
            if (valid < size && i + valid == length && length - i < 4) {
                return length - i;
            }
            count(size, valid);
            i += valid == size ? size : 1;
        }
        return 0;
    }

    private static int afterAscii(byte[] block, int from, int length) {
        int i = from;
        while (i + Long.BYTES <= length && ((long) LONGS.get(block, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < length && block[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Bytes of the character that a byte begins; 1 for one that begins none. */
    private static int size(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 1;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static int validBytes(byte[] block, int at, int length, int size) {
        int valid = 1;
        while (valid < size && at + valid < length && (block[at + valid] & 0xC0) == 0x80) {
            valid++;
        }
        return valid;
    }

    private void count(int size, int valid) {
        if (size == 1 || valid < size) {
            bad++;
        } else if (size == 2) {
            shortForms++;
        } else {
            longForms++;
        }
    }

    boolean isClear() {
        return longForms + bad >= ENOUGH && (longForms > CLEAR * bad || bad > longForms);
    }

    /**
     * Two-byte forms alone are Latin or Greek letters in UTF-8 and ordinary words in GB18030 (the two characters of
     * 联通 are the famous case), so in a Chinese office they speak for the latter.
     */
    boolean isUtf8() {
        return bad == 0 ? longForms > 0 || shortForms == 0 : longForms >= MAJORITY * bad;
    }
}
