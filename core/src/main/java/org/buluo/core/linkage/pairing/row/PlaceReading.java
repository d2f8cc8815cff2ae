package org.buluo.core.linkage.pairing.row;

import org.buluo.core.text.Simplified;
import org.buluo.core.text.Width;

/** Reads words that stand for a place or a class as a hash, without the words that offices add or leave off. */
final class PlaceReading {

    private static final String[] ENDINGS = {"村民委员会", "居民委员会", "村委会", "居委会", "街道办事处", "社区", "街道", "村", "镇", "乡"};

    private final char[] bare = new char[256];

    /** A hash of the place's bare name; 0 when the cell is empty. */
    long place(Cell cell) {
        int length = strip(cell);
        return hash(ending(length));
    }

    /** A hash of the words; 0 when the cell is empty. */
    long word(Cell cell) {
        return hash(strip(cell));
    }

    private int strip(Cell cell) {
        int length = 0;
        for (int i = 0; i < cell.length && length < bare.length; i++) {
            char c = cell.text[i];
            if (c < 0x4E00 || c > 0x9FFF) {
                c = Width.narrow(c);
            }
            if (c > ' ') {
                bare[length++] = Simplified.of(c);
            }
        }
        return length;
    }

    private int ending(int length) {
        for (String ending : ENDINGS) {
            int from = length - ending.length();
            if (from > 0 && ends(ending, from)) {
                return from;
            }
        }
        return length;
    }

    private boolean ends(String ending, int from) {
        for (int i = 0; i < ending.length(); i++) {
            if (bare[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private long hash(int length) {
        if (length == 0) {
            return 0;
        }
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + bare[i];
        }
        return Hash.mix(hash, 1) | 1;
    }
}
