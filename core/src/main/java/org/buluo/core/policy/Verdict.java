package org.buluo.core.policy;

import java.util.Set;
import java.util.function.Function;
import org.buluo.core.money.Fen;

/** What a provision says of a child in a term (policy/hubei-2019.md, Verdicts). */
public sealed interface Verdict {

    /** Entitled, and this county pays. */
    record Granted(Fen amount) implements Verdict {}

    /** Entitled, and another county pays. @param amount what this pack would pay */
    record Elsewhere(Fen amount) implements Verdict {}

    /** Surely not entitled. */
    record Refused(Reason reason) implements Verdict {}

    /** Not decided. @param missing the facts that would decide it, in the order of their column names */
    record Unknown(Set<Fact> missing) implements Verdict {}

    /** Why a provision is refused: the first condition that is surely false, in this order. */
    enum Reason {
        /** Not at school. */
        STATUS,
        /** The provision is not in force in the term. */
        TERM,
        /** Holds no category that entitles. */
        CATEGORY,
        /** Not in a grade that entitles. */
        GRADE,
        /** A boarder where day pupils are entitled, or the other way round. */
        BOARDING,
        /** Neither rural nor poor. */
        RURAL,
        /** Not in a school of a type that entitles. */
        SCHOOL_TYPE;

        /** As files write it: {@code school_type}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One answer for each case; Java 17 checks no switch over sealed types, so this does. */
    default <T> T fold(
            Function<Granted, T> granted,
            Function<Elsewhere, T> elsewhere,
            Function<Refused, T> refused,
            Function<Unknown, T> unknown) {
        if (this instanceof Granted g) {
            return granted.apply(g);
        }
        if (this instanceof Elsewhere e) {
            return elsewhere.apply(e);
        }
        return this instanceof Refused r ? refused.apply(r) : unknown.apply((Unknown) this);
    }
}
