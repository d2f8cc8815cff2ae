package org.buluo.core.policy;

/** Who is paid. */
public enum Payee {
    /** 家长或监护人. */
    GUARDIAN,
    /** 学生本人. */
    STUDENT,
    /** 农户 (一卡通). */
    HOUSEHOLD,
    /** 学校: such a provision enters neither due, paid nor the aid standing (account-rules.md, Aid). */
    SCHOOL;

    /** Whether the money goes to a person. */
    public boolean isPerson() {
        return this != SCHOOL;
    }
}
