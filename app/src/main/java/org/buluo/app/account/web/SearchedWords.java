package org.buluo.app.account.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The words that a person searched for, by their tokens: addresses hold the tokens alone, since a word may be a name or
 * a number; the session knows what they stand for.
 */
@Component
@SessionScope
class SearchedWords implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 100;

    private final Map<String, String> byToken = new LinkedHashMap<>();

    synchronized void keep(String token, String word) {
        if (byToken.size() >= MOST) {
            byToken.clear();
        }
        byToken.put(token, word);
    }

    /** The words of tokens joined by commas; an asterisk for one that another session searched for. */
    synchronized String words(String tokens) {
        return Arrays.stream(tokens.split(","))
                .map(token -> byToken.getOrDefault(token, "＊"))
                .collect(Collectors.joining(" "));
    }
}
