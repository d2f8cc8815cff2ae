package org.buluo.app.platform;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads a key as an authenticator does (RFC 4648), for tests that play the telephone. */
public final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;

    private Base32() {}

    /** The secret of 32 letters, spaces between them or not. */
    public static byte[] decode(String typed) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] signed = number.toByteArray();
        byte[] secret = new byte[SECRET_BYTES];
        int length = Math.min(SECRET_BYTES, signed.length);
        System.arraycopy(signed, signed.length - length, secret, SECRET_BYTES - length, length);
        return Arrays.copyOf(secret, SECRET_BYTES);
    }
}
