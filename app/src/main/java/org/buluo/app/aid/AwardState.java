package org.buluo.app.aid;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where an award is between its determination and its approval. Which state may follow which stands in one table here and
 * in {@code aid.allowed_move}, by which the database refuses any other move; a test holds the two together.
 */
public enum AwardState {
    /** 已核定: to be confirmed by whoever answers for the list. */
    DETERMINED,
    /** 已确认. */
    CONFIRMED,
    /** 有异议: the school objects; somebody else settles it. */
    OBJECTED,
    /** 公示中. */
    ON_NOTICE,
    /** 公示无异议: the notice is over and proven. */
    NOTICED,
    /** 乡镇已审. */
    ENDORSED,
    /** 待复批: the first of two approvers in the county has approved. */
    COUNTERSIGN,
    /** 已审批. */
    APPROVED,
    /** 不予资助: people decided so, by an objection that was upheld. */
    DROPPED,
    /** 已被取代: a later determination says otherwise. */
    SUPERSEDED;

    private static final Map<AwardState, Set<AwardState>> NEXT = Map.of(
            DETERMINED, EnumSet.of(CONFIRMED, OBJECTED, DROPPED, SUPERSEDED),
            CONFIRMED, EnumSet.of(OBJECTED, ON_NOTICE, DROPPED, SUPERSEDED),
            OBJECTED, EnumSet.of(CONFIRMED, DROPPED, SUPERSEDED),
            ON_NOTICE, EnumSet.of(CONFIRMED, NOTICED, DROPPED, SUPERSEDED),
            NOTICED, EnumSet.of(ENDORSED, DETERMINED, DROPPED, SUPERSEDED),
            ENDORSED, EnumSet.of(COUNTERSIGN, APPROVED, NOTICED, DROPPED, SUPERSEDED),
            COUNTERSIGN, EnumSet.of(APPROVED, NOTICED, DROPPED, SUPERSEDED),
            APPROVED, EnumSet.noneOf(AwardState.class),
            DROPPED, EnumSet.of(DETERMINED),
            SUPERSEDED, EnumSet.noneOf(AwardState.class));

    /** The states that may follow. */
    public Set<AwardState> next() {
        return NEXT.get(this);
    }

    /** Whether that one may follow. */
    public boolean mayBecome(AwardState other) {
        return next().contains(other);
    }

    /** Whether it is on its way to approval: a later determination may take its place. */
    public boolean isUnderWay() {
        return mayBecome(SUPERSEDED);
    }

    /** Whether it takes part in what a list is worth: neither dropped nor superseded. */
    public boolean counts() {
        return this != DROPPED && this != SUPERSEDED;
    }

    /** The key of its name. */
    public String key() {
        return "aid.state." + name();
    }
}
