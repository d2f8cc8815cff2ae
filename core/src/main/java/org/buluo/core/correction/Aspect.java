package org.buluo.core.correction;

/** Of what a roster states something that is corrected. */
public enum Aspect {
    /** 姓名. */
    NAME,
    /** 身份证号. */
    ID,
    /** 出生日期. */
    BIRTH,
    /** 性别. */
    SEX,
    /** 村. */
    VILLAGE,
    /** Where the child is at school. */
    PLACE,
    /** That the child is on the list at all. */
    LISTED,
    /** 收款账号, 银行卡号: the account to which money goes. */
    ACCOUNT,
    /** 学校名称, of a whole roster. */
    SCHOOL_NAME,
    /** 学校标识码, of a whole roster. */
    SCHOOL_CODE
}
