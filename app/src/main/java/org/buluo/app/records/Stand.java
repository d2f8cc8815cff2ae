package org.buluo.app.records;

import org.buluo.app.aid.AwardState;

/** Where one provision of a child is, as a family is told. */
public enum Stand {
    /** 已到账: all of it. */
    PAID,
    /** 部分到账. */
    PART_PAID,
    /** 银行正在办理. */
    SENT,
    /** 银行退回. */
    RETURNED,
    /** 已审批，等候发放. */
    APPROVED,
    /** 乡镇已审，县里审批. */
    ENDORSED,
    /** 公示结束，乡镇审核. */
    NOTICED,
    /** 公示中. */
    ON_NOTICE,
    /** 学校已确认，等候公示. */
    CONFIRMED,
    /** 已核定，等候学校或乡镇确认. */
    DETERMINED,
    /** 有异议，正在核实. */
    OBJECTED,
    /** 经核实不予发放. */
    DROPPED,
    /** 应发，名单尚未形成. */
    DUE,
    /** 学校直接免收，不发现金. */
    WAIVED,
    /** 由就读地发放. */
    ELSEWHERE,
    /** 还缺情况，不能判定. */
    MISSING,
    /** 到了账，可核定里没有: to be checked. */
    EXTRA,
    /** 本学期没有可享受的项目. */
    NONE;

    /** The key of its words. */
    public String key() {
        return "records.stand." + name();
    }

    /** {@code good}, {@code warn}, {@code bad} or nothing. */
    public String tone() {
        return switch (this) {
            case PAID, WAIVED -> "good";
            case RETURNED, OBJECTED, EXTRA -> "bad";
            case NONE, DROPPED -> "";
            default -> "warn";
        };
    }

    /** Of an award whose money has not moved yet. */
    static Stand of(AwardState state) {
        return switch (state) {
            case DETERMINED -> DETERMINED;
            case CONFIRMED -> CONFIRMED;
            case OBJECTED -> OBJECTED;
            case ON_NOTICE -> ON_NOTICE;
            case NOTICED -> NOTICED;
            case ENDORSED, COUNTERSIGN -> ENDORSED;
            case APPROVED -> APPROVED;
            case DROPPED, SUPERSEDED -> DROPPED;
        };
    }
}
