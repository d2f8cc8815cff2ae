package org.buluo.core.identity;

/** The check character of GB 11643-1999 (ISO 7064 MOD 11-2). */
public final class CheckDigit {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String BY_REMAINDER = "10X98765432";

    private CheckDigit() {}

    /** The check value, 0 to 10, of seventeen digits. */
    public static int of(long body) {
        int sum = 0;
        long rest = body;
        for (int i = WEIGHTS.length - 1; i >= 0; i--) {
            sum += (int) (rest % 10) * WEIGHTS[i];
            rest /= 10;
        }
        return value(BY_REMAINDER.charAt(sum % 11));
    }

    /** The value of a check character: 0 to 9, X is 10; -1 for another character. */
    static int value(char symbol) {
        if (symbol >= '0' && symbol <= '9') {
            return symbol - '0';
        }
        return symbol == 'X' || symbol == 'x' ? 10 : -1;
    }

    /** The character of a check value. */
    static char symbol(int value) {
        return value == 10 ? 'X' : (char) ('0' + value);
    }
}
