package org.buluo.app.linkage;

import java.util.Locale;
import java.util.Optional;

/** What a person says of a doubtful pair. */
public enum PairRuling {
    /** One person. */
    SAME,
    /** Two persons. */
    DIFFERENT,
    /** Looked at, and can't tell: it stays doubtful, and out of the way. */
    UNSURE;

    /** As rows and forms say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "linkage.ruling." + word();
    }

    /** Reads {@link #word()}; empty when there is no such ruling. */
    public static Optional<PairRuling> parse(String word) {
        for (PairRuling ruling : values()) {
            if (ruling.word().equals(word)) {
                return Optional.of(ruling);
            }
        }
        return Optional.empty();
    }
}
