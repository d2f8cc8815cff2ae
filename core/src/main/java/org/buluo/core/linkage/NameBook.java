package org.buluo.core.linkage;

import java.util.Arrays;

/** Every different name of the rows, by number, with how often it is borne. 0 is the unknown name. */
final class NameBook {

    private static final int FIRST_CAPACITY = 1 << 10;
    /** Lists that hold most persons once; a name's bearers are counted on the list that has most of them. */
    private static final int LISTS = 3;

    private final Interner names = new Interner();
    private final Interner sounds = new Interner();
    private long[] packed = new long[FIRST_CAPACITY];
    private String[] text = new String[FIRST_CAPACITY];
    private int[] sound = new int[FIRST_CAPACITY];
    private int[] bearers = new int[FIRST_CAPACITY * LISTS];
    private int[] soundBearers = new int[FIRST_CAPACITY];

    /** The number of a name by its hash; 0 when it was not entered. */
    int number(long hash) {
        return names.known(hash);
    }

    /** Enters a name under its hash. */
    int enter(long hash, String name) {
        int number = names.number(hash);
        if (number >= packed.length) {
            int capacity = number * 2;
            packed = Arrays.copyOf(packed, capacity);
            text = Arrays.copyOf(text, capacity);
            sound = Arrays.copyOf(sound, capacity);
            bearers = Arrays.copyOf(bearers, capacity * LISTS);
        }
        String folded = NameComparison.fold(name);
        text[number] = folded;
        packed[number] = NameComparison.pack(folded);
        sound[number] = sounds.number(NameComparison.sound(folded));
        return number;
    }

    /** Counts a bearer on one of the lists 0 to 2. */
    void bear(int name, int list) {
        bearers[name * LISTS + list]++;
    }

    /** After the last bearer: counts those of the same sound. */
    void close() {
        soundBearers = new int[sounds.count()];
        for (int name = 1; name < names.count(); name++) {
            soundBearers[sound[name]] += bearers(name);
        }
    }

    /** How many persons bear a name, as far as one list tells. */
    int bearers(int name) {
        int most = 0;
        for (int list = 0; list < LISTS; list++) {
            most = Math.max(most, bearers[name * LISTS + list]);
        }
        return most;
    }

    /** How many persons bear a name of this sound. */
    int soundBearers(int name) {
        return soundBearers[sound[name]];
    }

    /** A number for the name's sound. */
    int sound(int name) {
        return sound[name];
    }

    /** The first character. */
    char surname(int name) {
        return (char) packed[name];
    }

    /** The characters two to four, packed. */
    long given(int name) {
        return packed[name] >>> 16;
    }

    /** Whether the given names have a character in common. */
    boolean shareGiven(int a, int b) {
        return text[a].substring(1).chars().anyMatch(c -> text[b].indexOf(c, 1) > 0);
    }

    NameLikeness compare(int a, int b) {
        if (a == 0 || b == 0) {
            return NameLikeness.UNKNOWN;
        }
        if (a == b) {
            return NameLikeness.EQUAL;
        }
        boolean longer = text[a].length() > 4 || text[b].length() > 4;
        return longer ? NameComparison.ofText(text[a], text[b]) : NameComparison.ofPacked(packed[a], packed[b]);
    }
}
