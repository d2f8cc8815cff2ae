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
