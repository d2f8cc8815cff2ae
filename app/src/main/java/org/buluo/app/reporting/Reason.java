package org.buluo.app.reporting;

import java.util.Optional;
import java.util.Set;
import org.buluo.app.account.ChildState;
import org.buluo.app.aid.AwardState;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;

/**
 * Why a child is on a ledger that it was not on, or no more: derived from what was known at the two ledgers, never typed.
 * The first that fits counts: what happened to the child before what happened in the papers.
 */
public enum Reason {
    /** 首次建账. */
    FIRST,
    /** 新纳入建档立卡. */
    NEW_ON_REGISTER,
    /** 拆分: was taken for a child that was on a list already. */
    SPLIT,
    /** 迁入. */
    MOVED_IN,
    /** 新入学. */
    ENROLLED,
    /** 复学: after a suspension, or after it was out of school. */
    RESUMED,
    /** 去向已查清: at a school, while nobody knew where it was. */
    FOUND,
    /** 新增困难类别. */
    CATEGORY_GAINED,
    /** 合并: is found to be the same child as another one. */
    MERGED,
    /** 死亡. */
    DIED,
    /** 自然减少: moved out, abroad, or otherwise gone as a person ruled. */
    MOVED_OUT,
    /** 毕业或超龄. */
    GRADUATED,
    /** 休学. */
    SUSPENDED,
    /** 疑似失学或去向待核: no list shows where it is, or a person decided that it is out of school. */
    WHEREABOUTS,
    /** 退出建档立卡. */
    LEFT_REGISTER,
    /** 困难类别取消. */
    CATEGORY_LOST,
    /** 升学: the school is another, and its stage is a higher one. */
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

    private static final Set<SchoolStanding> AWAY = Set.of(SchoolStanding.SUSPENDED, SchoolStanding.OUT);
    private static final Set<SchoolStanding> NOT_SEEN = Set.of(SchoolStanding.SUSPECTED_OUT, SchoolStanding.UNKNOWN);

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
        if (!isAtSchool(before) && isAtSchool(now)) {
            return ofReturn(before);
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
        Reason standing = ofStanding(before, now);
        if (standing != null) {
            return standing;
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

    /** Why a child is at another school, or at none, while it stays on the ledger. */
    static Reason ofSchool(ChildState before, ChildState now) {
        Reason standing = ofStanding(before, now);
        if (standing != null) {
            return standing;
        }
        if (!isAtSchool(before) && isAtSchool(now)) {
            return ofReturn(before);
        }
        return isHigher(before.stage(), now.stage()) ? ADVANCED : SCHOOL_CHANGED;
    }

    /** What a school standing tells that was another before: one that lasts explains nothing. Null for nothing. */
    private static Reason ofStanding(ChildState before, ChildState now) {
        if (now.died()) {
            return DIED;
        }
        if (now.schooling() == before.schooling()) {
            return null;
        }
        return switch (now.schooling()) {
            case LEFT -> MOVED_OUT;
            case COMPLETED -> GRADUATED;
            case SUSPENDED -> SUSPENDED;
            case SUSPECTED_OUT, OUT, UNKNOWN -> WHEREABOUTS;
            default -> null;
        };
    }

    /** Why a child is at school that was not. */
    private static Reason ofReturn(ChildState before) {
        return AWAY.contains(before.schooling()) ? RESUMED : NOT_SEEN.contains(before.schooling()) ? FOUND : ENROLLED;
    }

    /** A stage that is not known is no higher one, and from vocational to senior nobody goes up. */
    private static boolean isHigher(String before, String now) {
        Optional<Stage> from = Stage.ofCode(before);
        Optional<Stage> to = Stage.ofCode(now);
        return from.isPresent()
                && to.isPresent()
                && to.get().compareTo(from.get()) > 0
                && !(from.get() == Stage.VOCATIONAL && to.get() == Stage.SENIOR);
    }

    private static boolean isAtSchool(ChildState child) {
        return AT_SCHOOL.contains(child.schooling());
    }

    /** Whether the second has a category that the first has not; what is not known has none. */
    private static boolean hasMore(Integer first, Integer second) {
        return second != null && (second & ~(first == null ? 0 : first)) != 0;
    }
}
