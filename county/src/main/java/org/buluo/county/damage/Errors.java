package org.buluo.county.damage;

import java.util.Locale;
import java.util.Optional;

/** How dirty the rosters are (domain.md §8). */
public enum Errors {
    /** Identity numbers are right; a name, a date or a village here and there is not. */
    CLEAN,
    /** As offices send them. */
    TYPICAL,
    /** As the worst offices send them. */
    HARD;

    /** Of three rates the one that is meant. */
    public double rate(double clean, double typical, double hard) {
        return this == CLEAN ? clean : this == TYPICAL ? typical : hard;
    }

    /** Reads {@code typical}; empty when it is none of the three. */
    public static Optional<Errors> parse(String code) {
        for (Errors errors : values()) {
            if (errors.toString().equals(code)) {
                return Optional.of(errors);
            }
        }
        return Optional.empty();
    }

    /** As commands write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
