package org.buluo.core.linkage.pairing.row;

import java.nio.charset.StandardCharsets;
import org.buluo.core.text.Syllable;

/** What a packed name consists of, and how it sounds. */
public final class Names {

    private static final int LANE = 16;
    private static final long LONG_MARK = 0xFFFF;
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] SPELLED = new long[Character.MAX_VALUE + 1];
    private static final long[] SHIFT = new long[Character.MAX_VALUE + 1];

    static {
        long[] spelled = new long[Short.MAX_VALUE];
        long[] shift = new long[Short.MAX_VALUE];
        for (int c = 0; c < SPELLED.length; c++) {
            int syllable = Syllable.of((char) c);
            if (syllable != Syllable.NONE && shift[syllable] == 0) {
                String spelling = Syllable.spelling((char) c);
                spelled[syllable] = spelled(spelling);
                shift[syllable] = power(spelling.length());
            }
            SPELLED[c] = syllable == Syllable.NONE ? c + 1 : spelled[syllable];
            SHIFT[c] = syllable == Syllable.NONE ? BASE : shift[syllable];
        }
    }

    private Names() {}

    private static long spelled(String spelling) {
        long hash = 0;
        for (byte letter : spelling.getBytes(StandardCharsets.US_ASCII)) {
            hash = hash * BASE + letter + 1;
        }
        return hash;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    /** Whether the code stands for a name of more than four characters. */
    public static boolean isLong(long name) {
        return name >>> 48 == LONG_MARK;
    }

    /** A hash of the name as it is spelt in Pinyin without tones; a name typed in Pinyin has the same. 0 is unknown. */
    public static long sound(long name) {
        if (isLong(name) || name == 0) {
            return name;
        }
        long hash = 0;
        for (long rest = name; rest != 0; rest >>>= LANE) {
            int c = (char) rest;
            hash = hash * SHIFT[c] + SPELLED[c];
        }
        return Hash.mix(hash, 2) | 1;
    }

    /** A hash of the syllables in any order; 0 is unknown. */
    public static long syllables(long name) {
        if (isLong(name) || name == 0) {
            return name;
        }
        long sum = 0;
        for (long rest = name; rest != 0; rest >>>= LANE) {
            sum += Hash.mix(SPELLED[(char) rest], 3);
        }
        return sum | 1;
    }

    /** The first character; 0 when there is none or the name is long. */
    public static char surname(long name) {
        return isLong(name) ? 0 : (char) name;
    }

    /** What follows the first character; 0 when nothing does or the name is long. */
    public static long given(long name) {
        return isLong(name) ? 0 : name >>> LANE;
    }

    /** A number for the spelling of the character at a place; 0 when there is none or the name is long. */
    public static long syllable(long name, int place) {
        char c = at(name, place);
        return isLong(name) || c == 0 ? 0 : SPELLED[c];
    }

    /** The character at a place, 0 when there is none. */
    public static char at(long name, int place) {
        return (char) (name >>> (place * LANE));
    }

    /** How many characters a name of at most four has. */
    public static int length(long name) {
        return (LANE * 4 - Long.numberOfLeadingZeros(name) + LANE - 1) / LANE;
    }
}
