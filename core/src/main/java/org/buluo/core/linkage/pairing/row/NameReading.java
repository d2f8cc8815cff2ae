package org.buluo.core.linkage.pairing.row;

import java.util.HashMap;
import java.util.Map;
import org.buluo.core.text.Simplified;
import org.buluo.core.text.Width;

/**
 * Reads a person's name into one long: traditional and variant forms folded, blanks and dots dropped, up to four
 * characters packed, the first in the lowest bits. A longer name is a hash that this reading knows the text of.
 */
final class NameReading {

    private static final long LONG_MARK = 0xFFFFL << 48;
    private static final char[] FOLD = fold();

    private final Map<Long, String> longTexts = new HashMap<>();
    private final StringBuilder longer = new StringBuilder();

    /** The names of more than four characters, by their code. */
    Map<Long, String> longTexts() {
        return longTexts;
    }

    /** The packed name; 0 when nothing of it is left. */
    long read(Cell cell) {
        long packed = 0;
        int count = 0;
        for (int i = 0; i < cell.length; i++) {
            char c = FOLD[cell.text[i]];
            if (c != 0) {
                if (count < 4) {
                    packed |= (long) c << (16 * count);
                }
                count++;
            }
        }
        return count <= 4 && packed >>> 48 != 0xFFFF ? packed : readLong(cell);
    }

    /** The packed name of two to four characters of three bytes each in UTF-8; 0 when it is anything else. */
    static long readPlain(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length != 9 && length != 6 && length != 12) {
            return 0;
        }
        long packed = 0;
        int lane = 0;
        for (int i = from; i < to; i += 3) {
            boolean three = (bytes[i] & 0xF0) == 0xE0 && bytes[i + 1] < 0 && bytes[i + 2] < 0;
            char c = three ? FOLD[(bytes[i] & 0xF) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F] : 0;
            if (c == 0) {
                return 0;
            }
            packed |= (long) c << lane;
            lane += 16;
        }
        return packed >>> 48 == 0xFFFF ? 0 : packed;
    }

    private long readLong(Cell cell) {
        longer.setLength(0);
        long hash = 1;
        for (int i = 0; i < cell.length; i++) {
            char c = FOLD[cell.text[i]];
            if (c != 0) {
                longer.append(c);
                hash = Hash.mix(hash, c);
            }
        }
        long code = LONG_MARK | hash >>> 16;
        longTexts.computeIfAbsent(code, key -> longer.toString());
        return code;
    }

    /** The folded form of each character; 0 for those that are no part of a name. */
    private static char[] fold() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            char c = Width.narrow((char) i);
            boolean part = c > ' ' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || privateUse(c));
            table[i] = part ? Character.toLowerCase(Simplified.of(c)) : 0;
        }
        return table;
    }

    private static boolean privateUse(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }
}
