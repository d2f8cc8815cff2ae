package org.buluo.app.audit;

import java.util.Locale;
import org.buluo.app.platform.Codec;
import org.buluo.core.text.Width;
import org.springframework.stereotype.Component;

/** What stands in an entry for a word that somebody typed: equal words have equal tokens, and a token tells nothing. */
@Component
public class SearchToken {

    private static final String MARK = "~";

    private final Codec codec;

    SearchToken(Codec codec) {
        this.codec = codec;
    }

    /** The token of a word, evened out in width, case and spaces. */
    public String of(String word) {
        String even = Width.narrow(word).strip().toLowerCase(Locale.ROOT);
        return MARK + "%016x".formatted(codec.token("audit", even));
    }
}
