package org.buluo.app.platform;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a password must be: long, and none that a stranger tries first (a leaked one, a keyboard row, one's own name). */
public final class PasswordRule {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** What is longer is not looked at: guessing grows with the square of the length. */
    private static final int LOOKED_AT = 64;

    private static final int SAFE = 3;
    private static final List<String> OWN = List.of("buluo", "bu luo", "不落", "xuesheng", "zizhu", "jiaoyu", "woaini");
    private static final Zxcvbn GUESSES = new Zxcvbn();

    private PasswordRule() {}

    /** Why a password is not taken. */
    public enum Fault {
        /** It has too few characters. */
        SHORT,
        /** It is longer than anybody types. */
        LONG,
        /** It is among those that are tried first. */
        GUESSABLE
    }

    /**
     * The key of what is wrong with a password that somebody sets; null when nothing is.
     *
     * @param again the same, typed once more
     * @param known words that a stranger knows: the login, the person's name, the county
     */
    public static String faultKey(String password, String again, String... known) {
        Fault fault = fault(password, known);
        if (fault != null) {
            return "platform.setup.wrong.password." + fault;
        }
        return password.equals(again) ? null : "platform.setup.wrong.again";
    }

    /**
     * What is wrong with a password; null when nothing is.
     *
     * @param known words that a stranger knows: the login, the person's name, the county
     */
    public static Fault fault(String password, String... known) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Fault.SHORT;
        }
        if (password.length() > SignIn.LONGEST_PASSWORD) {
            return Fault.LONG;
        }
        List<String> words = new ArrayList<>(OWN);
        Arrays.stream(known)
                .filter(word -> word.length() > 1)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        String looked = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return GUESSES.measure(looked, words).getScore() < SAFE ? Fault.GUESSABLE : null;
    }
}
