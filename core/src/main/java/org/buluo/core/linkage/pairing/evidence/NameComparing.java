package org.buluo.core.linkage.pairing.evidence;

import java.util.Map;
import org.buluo.core.linkage.pairing.row.Names;
import org.buluo.core.text.Syllable;

/** Compares two packed names. */
final class NameComparing {

    private final Map<Long, String> longNames;

    /** @param longNames the texts of names of more than four characters */
    NameComparing(Map<Long, String> longNames) {
        this.longNames = longNames;
    }

    NameLevel compare(long a, long soundA, long b, long soundB) {
        if (a == 0 || b == 0) {
            return NameLevel.UNKNOWN;
        }
        if (a == b) {
            return NameLevel.EQUAL;
        }
        if (soundA == soundB) {
            return NameLevel.SOUND;
        }
        if (Names.isLong(a) || Names.isLong(b)) {
            return ofLong(text(a), text(b));
        }
        int lengthA = Names.length(a);
        int lengthB = Names.length(b);
        return lengthA == lengthB ? ofEqualLength(a, b, lengthA) : ofUnequalLength(a, lengthA, b, lengthB);
    }

    private static NameLevel ofUnequalLength(long a, int lengthA, long b, int lengthB) {
        boolean within = lengthA > lengthB ? contains(a, lengthA, b, lengthB) : contains(b, lengthB, a, lengthA);
        if (within && Math.min(lengthA, lengthB) > 1) {
            return NameLevel.ADDED;
        }
        return (char) a == (char) b ? NameLevel.SURNAME_ONLY : NameLevel.OTHER;
    }

    private static boolean contains(long longer, int length, long shorter, int shortLength) {
        int at = 0;
        for (int i = 0; i < length && at < shortLength; i++) {
            if (Names.at(longer, i) == Names.at(shorter, at)) {
                at++;
            }
        }
        return at == shortLength;
    }

    private static NameLevel ofEqualLength(long a, long b, int length) {
        int same = 0;
        int alike = 0;
        for (int i = 0; i < length; i++) {
            char x = Names.at(a, i);
            char y = Names.at(b, i);
            same += x == y ? 1 : 0;
            alike += x == y || sounds(x, y) ? 1 : 0;
        }
        if (alike == length) {
            return NameLevel.BROAD_SOUND;
        }
        if (reordered(a, b, length)) {
            return NameLevel.ORDER;
        }
        boolean surname = (char) a == (char) b || sounds((char) a, (char) b);
        if (surname) {
            return length > 2 && alike == length - 1 ? NameLevel.ONE_DIFFERS : NameLevel.SURNAME_ONLY;
        }
        if (same == length - 1) {
            return NameLevel.GIVEN_ONLY;
        }
        return same > 0 ? NameLevel.ONE_AGREES : NameLevel.OTHER;
    }

    private static boolean sounds(char x, char y) {
        int syllable = Syllable.broad(x);
        return syllable != Syllable.NONE && syllable == Syllable.broad(y);
    }

    private static boolean reordered(long a, long b, int length) {
        int used = 0;
        for (int i = 0; i < length; i++) {
            int at = -1;
            for (int k = 0; k < length && at < 0; k++) {
                at = (used >>> k & 1) == 0 && Names.at(b, k) == Names.at(a, i) ? k : -1;
            }
            if (at < 0) {
                return false;
            }
            used |= 1 << at;
        }
        return true;
    }

    private String text(long name) {
        if (Names.isLong(name)) {
            return longNames.getOrDefault(name, "");
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Names.length(name); i++) {
            text.append(Names.at(name, i));
        }
        return text.toString();
    }

    /** A long name that is cut or has a slip in it; forms with few boxes cut long names. */
    private static NameLevel ofLong(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
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
            return missed == 1 ? NameLevel.ONE_DIFFERS : head > 0 ? NameLevel.SURNAME_ONLY : NameLevel.OTHER;
        }
        return missed == 0 && shorter.length() > 1
                ? NameLevel.ADDED
                : head > 1 ? NameLevel.SURNAME_ONLY : NameLevel.OTHER;
    }
}
