package org.buluo.core.roster;

import java.util.Locale;
import java.util.Optional;

/** Who runs a school (公办民办); the fact {@code school_type} of a policy pack. */
public enum Ownership {
    /** 公办. */
    PUBLIC,
    /** 普惠性民办. */
    INCLUSIVE,
    /** 民办. */
    PRIVATE,
    /** Not stated. */
    UNKNOWN;

    /** Reads a word; empty when it is none that offices use. */
    public static Optional<Ownership> parse(String word) {
        if (word.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (word.contains("非普惠")) {
            return Optional.of(PRIVATE);
        }
        if (word.contains("普惠")) {
            return Optional.of(INCLUSIVE);
        }
        if (word.contains("民办") || word.contains("私立") || word.contains("私营")) {
            return Optional.of(PRIVATE);
        }
        return word.contains("公办") || word.contains("公立") ? Optional.of(PUBLIC) : Optional.empty();
    }

    /** As a policy pack writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
