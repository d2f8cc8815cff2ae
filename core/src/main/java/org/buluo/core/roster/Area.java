package org.buluo.core.roster;

import java.util.Optional;

/** Urban or rural, as civil affairs and the directory of schools say it (城乡). */
public enum Area {
    /** 城市, 城镇, 城区. */
    URBAN,
    /** 农村, 乡村. */
    RURAL,
    /** Not stated. */
    UNKNOWN;

    /** Reads a word; empty when it is none that offices use. */
    public static Optional<Area> parse(String word) {
        if (word.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (word.contains("农") || word.contains("乡") && !word.contains("城") || word.equals("村")) {
            return Optional.of(RURAL);
        }
        return word.startsWith("城") || word.startsWith("镇") || word.equals("县城")
                ? Optional.of(URBAN)
                : Optional.empty();
    }
}
