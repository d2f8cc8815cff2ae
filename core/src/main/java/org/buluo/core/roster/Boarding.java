package org.buluo.core.roster;

import java.util.Optional;

/** How a pupil attends (就读方式). */
public enum Boarding {
    /** 走读. */
    DAY,
    /** 住校. */
    BOARDER,
    /** 送教上门. */
    HOME_TAUGHT,
    /** Not stated, or not readable. */
    UNKNOWN;

    /** Reads a word or the code of the national form (1 走读, 2 住校); empty when it is none that schools use. */
    public static Optional<Boarding> parse(String word) {
        if (word.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (word.contains("送教")) {
            return Optional.of(HOME_TAUGHT);
        }
        if (word.contains("走读") || word.contains("非寄宿") || word.contains("通学") || word.equals("1")) {
            return Optional.of(DAY);
        }
        boolean boards = word.contains("住校")
                || word.contains("寄宿")
                || word.contains("住读")
                || word.contains("住宿")
                || word.contains("住学")
                || word.equals("2");
        return boards ? Optional.of(BOARDER) : Optional.empty();
    }
}
