package org.buluo.files.form;

/** What a column of a form can ask for. */
public enum FormField implements FormValue {
    NUMBER("序号", Kind.NUMBER),
    NAME("姓名", Kind.TEXT),
    SEX("性别", Kind.TEXT),
    BIRTH("出生日期", Kind.DATE),
    AGE("年龄", Kind.NUMBER),
    ID("身份证号", Kind.PERSONAL),
    STUDENT_NUMBER("学籍号", Kind.PERSONAL),
    PERSON_NUMBER("人编号", Kind.PERSONAL),
    HOUSEHOLD("户编号", Kind.PERSONAL),
    NATION("民族", Kind.TEXT),
    HEAD("户主姓名", Kind.TEXT),
    RELATION("与户主关系", Kind.TEXT),
    TOWNSHIP("乡镇", Kind.TEXT),
    VILLAGE("村", Kind.TEXT),
    HOUSEHOLD_PLACE("户口所在地", Kind.TEXT),
    ADDRESS("现住址", Kind.PERSONAL),
    PHONE("联系电话", Kind.PERSONAL),
    GUARDIAN("监护人姓名", Kind.TEXT),
    GUARDIAN_ID("监护人证件号", Kind.PERSONAL),
    BANK("开户银行", Kind.TEXT),
    BANK_CARD("银行卡号", Kind.PERSONAL),
    HOLDER("户名", Kind.TEXT),
    SCHOOL("学校", Kind.TEXT),
    SCHOOL_CODE("学校标识码", Kind.TEXT),
    SCHOOL_TOWNSHIP("学校所在乡镇", Kind.TEXT),
    STAGE("学段", Kind.TEXT),
    GRADE("年级", Kind.TEXT),
    CLASS("班级", Kind.TEXT),
    BOARDING("就读方式", Kind.TEXT),
    CATEGORIES("困难类型", Kind.TEXT),
    REGISTERED("是否建档立卡", Kind.TEXT),
    DISABILITY("残疾类别", Kind.TEXT),
    DEGREE("残疾等级", Kind.TEXT),
    LISTS("所在名单", Kind.TEXT),
    SCHOOLING("就学状态", Kind.TEXT),
    COUNTY("就读县", Kind.TEXT),
    HOME_COUNTY("户籍县", Kind.TEXT),
    AID("资助状态", Kind.TEXT),
    PROVISIONS("资助项目", Kind.TEXT),
    DUE("应发金额", Kind.MONEY),
    PAID("已发金额", Kind.MONEY),
    LACKING("差额", Kind.MONEY),
    TERM("学期", Kind.TEXT),
    OWNER("责任单位", Kind.TEXT),
    REASON("备注", Kind.TEXT);

    /** What its values are like. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** Yuan with two decimals. */
        MONEY,
        /** A day, in ISO form. */
        DATE,
        /** What tells who or where somebody is: digits are always written as text. */
        PERSONAL
    }

    private final String chinese;
    private final Kind kind;

    FormField(String chinese, Kind kind) {
        this.chinese = chinese;
        this.kind = kind;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
