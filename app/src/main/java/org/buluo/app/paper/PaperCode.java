package org.buluo.app.paper;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The short code on a printed list: nine characters and a check character, of an alphabet in which no character looks
 * like another (no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V). The weighted sum of all ten is 0 modulo 23, a prime, so one wrong
 * character and two that changed places are always noticed.
 *
 * @param text ten characters, as it is kept and stands in an address
 */
public record PaperCode(String text) {

    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
    private static final int BASE = ALPHABET.length();
    private static final int DATA = 9;
    private static final int LENGTH = DATA + 1;
    private static final int HALF = LENGTH / 2;

    /** Only well-formed codes are made. */
    public PaperCode {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not a check code");
        }
    }

    /** The code of a digest: as much of it as nine characters hold. */
    static PaperCode of(byte[] digest) {
        BigInteger rest = new BigInteger(1, digest);
        StringBuilder text = new StringBuilder();
        int sum = 0;
        for (int i = 0; i < DATA; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(BASE));
            int value = parts[1].intValue();
            text.append(ALPHABET.charAt(value));
            sum += weight(i) * value;
            rest = parts[0];
        }
        return new PaperCode(
                text.append(ALPHABET.charAt(Math.floorMod(-sum, BASE))).toString());
    }

    /** As somebody types it: small letters, full width, spaces and hyphens do no harm; empty when it can be no code. */
    public static Optional<PaperCode> parse(String typed) {
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}·.]", "");
        return isWellFormed(bare) ? Optional.of(new PaperCode(bare)) : Optional.empty();
    }

    private static boolean isWellFormed(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += weight(i) * value;
        }
        return sum % BASE == 0;
    }

    /** 10, 9 … 1: all different, and none a multiple of 23. */
    private static int weight(int place) {
        return LENGTH - place;
    }

    /** In two halves, as it stands on the paper. */
    public String shown() {
        return text.substring(0, HALF) + "-" + text.substring(HALF);
    }

    @Override
    public String toString() {
        return text;
    }
}
