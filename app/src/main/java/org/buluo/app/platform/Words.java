package org.buluo.app.platform;

import java.util.Arrays;
import java.util.List;

/**
 * Words that are kept and said in the reader's language: a message's key with its arguments. A template says them with
 * {@code ${layout.say(words)}}.
 *
 * @param key of a bundle
 * @param arguments what goes into the message's gaps, as text
 */
public record Words(String key, List<String> arguments) {

    /** Words without gaps or with these. */
    public static Words of(String key, Object... arguments) {
        return new Words(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
