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
    LISTED
}
