package org.buluo.files.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a layout can be filled with: of an award, of the child, and of its rows as received. */
public enum LayoutField {
    /** 学年: {@code 2019-2020}. */
    SCHOOL_YEAR,
    /** 学期: 秋季学期 or 春季学期. */
    TERM,
    /** 学校. */
    SCHOOL,
    /** 学校标识码. */
    SCHOOL_CODE,
    /** 年级. */
    GRADE,
    /** 班级. */
    CLASS,
    /** 学段. */
    STAGE,
    /** 姓名. */
    NAME,
    /** 身份证件号. */
    ID_NUMBER,
    /** 学籍号. */
    STUDENT_NUMBER,
    /** 性别. */
    SEX,
    /** 出生日期, a date. */
    BIRTH_DATE,
    /** 民族. */
    NATION,
    /** 乡镇. */
    TOWNSHIP,
    /** 行政村. */
    VILLAGE,
    /** 户编号. */
    HOUSEHOLD_NUMBER,
    /** 人编号. */
    PERSON_NUMBER,
    /** 户主: of the register or the population list. */
    HEAD,
    /** 与户主关系. */
    RELATION,
    /** 困难类型: the first category in the pack's order, in Chinese. */
    CATEGORY,
    /** 资助项目: its name. */
    PROVISION,
    /** 金额, in yuan. */
    AMOUNT,
    /** 开户银行. */
    BANK,
    /** 银行卡号. */
    BANK_CARD,
    /** 持卡人. */
    HOLDER,
    /** 联系电话. */
    PHONE,
    /** 监护人姓名. */
    GUARDIAN,
    /** 专业名称. */
    MAJOR,
    /** 序号 in the file, from 1. */
    NUMBER;

    /** As files write it: {@code id-number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this code. */
    public static Optional<LayoutField> ofCode(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
