package org.buluo.app.universe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.buluo.app.platform.Codec;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Simplified;
import org.buluo.core.text.Syllable;
import org.buluo.core.text.Width;

/**
 * By which words a child is found: the beginnings of the name, the given name, its sounds in full and by initials, the
 * last digits of its numbers, and telephones and bank cards in full or by their last four. What is stored of each word is a token that tells nothing without the master key.
 */
final class SearchTokens {

    private static final String FIELD = "child";
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 6;

    private static final int MOBILE = 11;
    /** Digits, with the marks that people put between the parts of a telephone or a card. */
    private static final Pattern DIALLED = Pattern.compile("[+(（]?\\d[\\d()（）－—-]{6,}");

    private final Codec codec;

    SearchTokens(Codec codec) {
        this.codec = codec;
    }

    /**
     * The tokens of a child.
     *
     * @param numbers identity number, 学籍号, 人编号: those that are known
     * @param contacts telephones and bank cards or accounts
     */
    long[] of(String name, List<String> numbers, List<String> contacts) {
        Set<String> words = new LinkedHashSet<>();
        addName(words, plain(name));
        for (String number : numbers) {
            addNumber(words, plain(number));
        }
        for (String contact : contacts) {
            addContact(words, plain(contact));
        }
        return words.stream().mapToLong(word -> codec.token(FIELD, word)).toArray();
    }

    /** The token of one word that somebody searches for. */
    long of(String word) {
        return codec.token(FIELD, plain(word));
    }

    private static void addName(Set<String> words, String name) {
        int[] characters = name.codePoints().toArray();
        StringBuilder sounds = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            words.add(new String(characters, 0, i + 1));
            String sound = Character.isBmpCodePoint(characters[i]) ? Syllable.spelling((char) characters[i]) : "";
            sounds.append(sound);
            initials.append(sound.isEmpty() ? "" : sound.substring(0, 1));
            if (!sound.isEmpty()) {
                words.add(sounds.toString());
                words.add(initials.toString());
            }
        }
        if (characters.length > 1) {
            words.add(new String(characters, 1, characters.length - 1));
        }
    }

    private static void addNumber(Set<String> words, String number) {
        if (number.length() < FEWEST_DIGITS) {
            return;
        }
        words.add(number);
        for (int digits = FEWEST_DIGITS; digits <= Math.min(MOST_DIGITS, number.length()); digits++) {
            words.add(number.substring(number.length() - digits));
        }
    }

    private static void addContact(Set<String> words, String number) {
        if (number.length() >= FEWEST_DIGITS) {
            words.add(number);
            words.add(number.substring(number.length() - FEWEST_DIGITS));
        }
    }

    /** As people type it: without blanks and dots, simplified, of one width, in small letters. */
    private static String plain(String word) {
        String bare = Blanks.without(Width.narrow(word)).replaceAll("[·•．・]", "");
        StringBuilder simple = new StringBuilder(bare.length());
        bare.chars().forEach(c -> simple.append(Simplified.of((char) c)));
        String plain = simple.toString().toLowerCase(Locale.ROOT);
        return DIALLED.matcher(plain).matches() ? digits(plain) : plain;
    }

    /** A telephone without its marks, and a mobile one without the country's number. */
    private static String digits(String dialled) {
        String digits = dialled.replaceAll("\\D", "");
        return digits.matches("(00)?861\\d{10}") ? digits.substring(digits.length() - MOBILE) : digits;
    }
}
