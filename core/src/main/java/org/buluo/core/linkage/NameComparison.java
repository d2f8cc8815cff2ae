package org.buluo.core.linkage;

import org.buluo.core.text.Simplified;
import org.buluo.core.text.Syllable;

/** Compares two different folded names; up to four characters as a packed long, longer ones as text. */
final class NameComparison {

    private static final int LANE = 16;
    private static final int LANES = 4;

    private NameComparison() {}

    /** The first four characters, the first in the lowest bits. */
    static long pack(String folded) {
        long packed = 0;
        for (int i = Math.min(LANES, folded.length()) - 1; i >= 0; i--) {
            packed = packed << LANE | folded.charAt(i);
        }
        return packed;
    }

    /** Simplified characters, dots dropped. */
    static String fold(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '·' || Simplified.of(c) != c) {
                return rewrite(name);
            }
        }
        return name;
    }

    /** A hash of the folded name; 0 when nothing of it is left. */
    static long hash(String name) {
        long hash = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '·') {
                hash = Mix.of(hash, Simplified.of(name.charAt(i)));
            }
        }
        return hash;
    }

    private static String rewrite(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '·') {
                out.append(Simplified.of(name.charAt(i)));
            }
        }
        return out.toString();
    }

    /** The likeness of two names of at most four characters that differ. */
    static NameLikeness ofPacked(long a, long b) {
        int lengthA = length(a);
        int lengthB = length(b);
        if (lengthA == lengthB) {
            return ofEqualLength(a, b, lengthA);
        }
        boolean surname = at(a, 0) == at(b, 0);
        if (Math.abs(lengthA - lengthB) == 1 && surname) {
            boolean inside = lengthA > lengthB ? contains(a, lengthA, b) : contains(b, lengthB, a);
            return inside && Math.min(lengthA, lengthB) > 1 ? NameLikeness.ADDED : NameLikeness.SURNAME_ONLY;
        }
        return surname ? NameLikeness.SURNAME_ONLY : NameLikeness.OTHER;
    }

    private static NameLikeness ofEqualLength(long a, long b, int length) {
        int differing = 0;
        int unlike = 0;
        long sum = 0;
        for (int i = 0; i < length; i++) {
            char x = at(a, i);
            char y = at(b, i);
            sum += x - y;
            if (x != y) {
                differing++;
                unlike += sounds(x, y) ? 0 : 1;
            }
        }
        if (unlike == 0) {
            return NameLikeness.SOUND;
        }
        if (differing == 2 && sum == 0 && swapped(a, b, length)) {
            return NameLikeness.SWAPPED;
        }
        boolean surname = at(a, 0) == at(b, 0);
        if (differing == 1 && length > 2) {
            return surname ? NameLikeness.ONE_DIFFERS : NameLikeness.GIVEN_ONLY;
        }
        return surname ? NameLikeness.SURNAME_ONLY : NameLikeness.OTHER;
    }

    /** The likeness of two different names of which one is longer than four characters. */
    static NameLikeness ofText(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = shorter == a ? b : a;
        int head = 0;
        while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter.length() - head
                && shorter.charAt(shorter.length() - 1 - tail) == longer.charAt(longer.length() - 1 - tail)) {
            tail++;
        }
        int missed = shorter.length() - head - tail;
        if (shorter.length() == longer.length()) {
            return missed == 1 ? NameLikeness.ONE_DIFFERS : NameLikeness.OTHER;
        }
        // Forms with few boxes cut long names, so a long beginning that agrees is as good as one missing character.
        boolean cut = missed == 0 && (longer.length() - shorter.length() == 1 || shorter.length() > LANES);
        return cut ? NameLikeness.ADDED : NameLikeness.OTHER;
    }

    /** A hash of the sounds; characters without a known sound stand for themselves. */
    static long sound(String folded) {
        long hash = folded.length();
        for (int i = 0; i < folded.length(); i++) {
            int syllable = Syllable.broad(folded.charAt(i));
            hash = Mix.of(hash, syllable == Syllable.NONE ? folded.charAt(i) : -syllable);
        }
        return hash | 1;
    }

    private static boolean sounds(char x, char y) {
        int syllable = Syllable.broad(x);
        return syllable != Syllable.NONE && syllable == Syllable.broad(y);
    }

    private static boolean swapped(long a, long b, int length) {
        int first = -1;
        for (int i = 0; i < length; i++) {
            if (at(a, i) != at(b, i)) {
                if (first >= 0) {
                    return at(a, first) == at(b, i) && at(a, i) == at(b, first);
                }
                first = i;
            }
        }
        return false;
    }

    private static boolean contains(long longer, int length, long shorter) {
        int skipped = 0;
        for (int i = 0; i < length; i++) {
            if (i - skipped >= LANES || at(longer, i) != at(shorter, i - skipped)) {
                skipped++;
            }
        }
        return skipped == 1;
    }

    private static char at(long packed, int i) {
        return (char) (packed >>> (i * LANE));
    }

    private static int length(long packed) {
        int length = 0;
        for (long rest = packed; rest != 0; rest >>>= LANE) {
            length++;
        }
        return length;
    }
}
