package org.buluo.app.platform;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random words that people copy by hand: groups of four, without letters that are taken for others. */
public final class RandomWords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomWords() {}

    /** So many groups, with a dash between them: {@code k7pm-3xaq}. A group is worth 19 bits. */
    public static String groups(int count) {
        return Stream.generate(RandomWords::group).limit(count).collect(Collectors.joining("-"));
    }

    private static String group() {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            group.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return group.toString();
    }

    /** As it is compared: without dashes, spaces and capitals. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
