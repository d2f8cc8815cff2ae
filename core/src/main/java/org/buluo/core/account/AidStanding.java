package org.buluo.core.account;

/** Where a child's aid of a term stands (account-rules.md, Aid). Every child of the universe has exactly one. */
public enum AidStanding {
    /** Paid in full. */
    PAID("已发放到账"),
    /** Another county pays, and there is proof. */
    PAID_ELSEWHERE("县外已落实"),
    /** Pending lines make up the rest. */
    IN_PAYMENT("发放中"),
    /** Due, and nothing paid. */
    DUE("应发未发"),
    /** Paid in part. */
    SHORT("未足额发放"),
    /** Paid more than can be due. */
    OVER("疑似超发"),
    /** Another county should pay and has not answered. */
    AWAITING_REPLY("县外待落实"),
    /** Facts are missing. */
    UNKNOWN("待核实"),
    /** No provision is for this child. */
    NOT_ENTITLED("不在资助范围");

    private final String chinese;

    AidStanding(String chinese) {
        this.chinese = chinese;
    }

    /** As the account names it. */
    public String chinese() {
        return chinese;
    }

    /** Whether nothing is left to do. */
    public boolean isSettled() {
        return this == PAID || this == PAID_ELSEWHERE || this == NOT_ENTITLED;
    }
}
