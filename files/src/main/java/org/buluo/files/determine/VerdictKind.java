package org.buluo.files.determine;

import java.util.Locale;
import org.buluo.core.policy.Verdict;

/** The four verdicts as files write them. */
public enum VerdictKind {
    /** This county pays. */
    GRANTED,
    /** Another county pays. */
    ELSEWHERE,
    /** Not entitled. */
    REFUSED,
    /** Facts are missing. */
    UNKNOWN;

    /** {@code granted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VerdictKind of(Verdict verdict) {
        return verdict.fold(granted -> GRANTED, elsewhere -> ELSEWHERE, refused -> REFUSED, unknown -> UNKNOWN);
    }
}
