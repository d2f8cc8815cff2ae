package org.buluo.app.reporting;

import java.util.Set;
import org.buluo.app.account.ChildState;
import org.buluo.app.aid.AwardState;
import org.buluo.core.schooling.SchoolStanding;

/**
 * Why a child is on a ledger that it was not on, or no more: derived from what was known at the two ledgers, never typed.
 * The first that fits counts: what happened to the child before what happened in the papers.
 */
public enum Reason {
    /** 首次建账. */
    FIRST,
    /** 新纳入建档立卡. */
    NEW_ON_REGISTER,
    /** 迁入. */
    MOVED_IN,
    /** 新入学. */
    ENROLLED,
    /** 复学. */
    RESUMED,
    /** 新增困难类别. */
    CATEGORY_GAINED,
    /** 死亡. */
    DIED,
    /** 迁出或出国. */
    MOVED_OUT,
    /** 毕业或超龄. */
    GRADUATED,
    /** 休学. */
    SUSPENDED,
    /** 退出建档立卡. */
    LEFT_REGISTER,
    /** 困难类别取消. */
    CATEGORY_LOST,
    /** 升学: school and stage are others. */
    ADVANCED,
    /** 转学. */
    SCHOOL_CHANGED,
    /** 户籍乡镇变化. */
    HOUSEHOLD_MOVED,
    /** 审批通过. */
    AWARD_APPROVED,
    /** 被后一次核定取代. */
    AWARD_SUPERSEDED,
    /** 异议成立, 不予资助. */
    AWARD_DROPPED,
    /** 核定结果变化. */
    VERDICT_CHANGED,
    /** 资助状态变化. */
    STANDING_CHANGED,
    /** 原因不明: a person is asked. */
    NOT_KNOWN;

    private static final Set<SchoolStanding> AT_SCHOOL =
            Set.of(SchoolStanding.ENROLLED, SchoolStanding.HOME_TAUGHT, SchoolStanding.ELSEWHERE);

    /** The key of its name. */
    public String key() {
        return "reporting.reason." + name();
    }

    /**
     * Why a child came.
     *
     * @param before what was known of it at the ledger before; null when it was in no list
     * @param now what is known
     * @param moves what was decided about its awards since
     */
    static Reason ofComing(ChildState before, ChildState now, Set<AwardState> moves) {
        if (before == null) {
            return now.onRegister() ? NEW_ON_REGISTER : isAtSchool(now) ? ENROLLED : NOT_KNOWN;
        }
        if (!before.onRegister() && now.onRegister()) {
            return NEW_ON_REGISTER;
        }
        if (before.outsider() && !now.outsider()) {
            return MOVED_IN;
        }
        if (before.schooling() == SchoolStanding.SUSPENDED && isAtSchool(now)) {
            return RESUMED;
        }
        if (!isAtSchool(before) && isAtSchool(now)) {
            return ENROLLED;
        }
        if (hasMore(before.categories(), now.categories())) {
            return CATEGORY_GAINED;
        }
        return changed(before, now, moves.contains(AwardState.APPROVED) ? AWARD_APPROVED : null);
    }

    /**
     * Why a child went.
     *
     * @param before what the ledger before says of it
     * @param now what is known; null when it is in no list any more
     * @param moves what was decided about its awards since
     */
    static Reason ofGoing(ChildState before, ChildState now, Set<AwardState> moves) {
        if (now == null) {
            return before.onRegister() ? LEFT_REGISTER : NOT_KNOWN;
        }
        if (now.died()) {
            return DIED;
        }
        switch (now.schooling()) {
            case LEFT:
                return MOVED_OUT;
            case COMPLETED:
                return GRADUATED;
            case SUSPENDED:
                return SUSPENDED;
            default:
                break;
        }
        if (before.onRegister() && !now.onRegister()) {
            return LEFT_REGISTER;
        }
        if (hasMore(now.categories(), before.categories())) {
            return CATEGORY_LOST;
        }
        Reason decided = moves.contains(AwardState.DROPPED)
                ? AWARD_DROPPED
                : moves.contains(AwardState.SUPERSEDED) ? AWARD_SUPERSEDED : null;
        return changed(before, now, decided);
    }

    /** @param decided what was decided about its awards; null for nothing */
    private static Reason changed(ChildState before, ChildState now, Reason decided) {
        if (decided != null) {
            return decided;
        }
        if (!before.school().equals(now.school())) {
            return ofSchool(before, now);
        }
        if (!before.granted().equals(now.granted())) {
            return VERDICT_CHANGED;
        }
        return before.aid() == now.aid() ? NOT_KNOWN : STANDING_CHANGED;
    }

    /** Why a child is at another school while it stays on the ledger. */
    static Reason ofSchool(ChildState before, ChildState now) {
        return before.stage().equals(now.stage()) ? SCHOOL_CHANGED : ADVANCED;
    }

    private static boolean isAtSchool(ChildState child) {
        return AT_SCHOOL.contains(child.schooling());
    }

    /** Whether the second has a category that the first has not; what is not known has none. */
    private static boolean hasMore(Integer first, Integer second) {
        return second != null && (second & ~(first == null ? 0 : first)) != 0;
    }
}
