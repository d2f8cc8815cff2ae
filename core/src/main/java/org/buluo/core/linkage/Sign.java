package org.buluo.core.linkage;

/** One thing that speaks for or against two rows being one person. */
public enum Sign {
    /** The rows agree in every cell. */
    SAME_ROW("整行相同"),
    /** The identity numbers agree. */
    SAME_ID("身份证号一致"),
    /** One's 学籍号 carries the other's identity number. */
    ID_IN_STUDENT_NUMBER("学籍号所含身份证号一致"),
    /** The 学籍号 agree. */
    SAME_STUDENT_NUMBER("学籍号一致"),
    /** The 人编号 agree. */
    SAME_PERSON_NUMBER("人编号一致"),
    /** The identity numbers differ by a slip. */
    ID_SLIP("身份证号仅差一处"),
    /** The names agree. */
    SAME_NAME("姓名一致"),
    /** The names are nearly the same. */
    SIMILAR_NAME("姓名相近"),
    /** One's name is the other's former name. */
    FORMER_NAME("与曾用名一致"),
    /** The birth dates agree. */
    SAME_BIRTH("出生日期一致"),
    /** The birth dates are nearly the same. */
    SIMILAR_BIRTH("出生日期相近"),
    /** The guardians agree. */
    SAME_GUARDIAN("监护人或家庭一致"),
    /** The places agree. */
    SAME_PLACE("户籍村或地址一致"),
    /** The telephone numbers agree. */
    SAME_PHONE("联系电话一致"),
    /** The schools agree. */
    SAME_SCHOOL("学校一致"),
    /** Sound identity numbers differ. */
    OTHER_ID("身份证号不同"),
    /** The names differ. */
    OTHER_NAME("姓名不同"),
    /** The birth dates differ. */
    OTHER_BIRTH("出生日期不同"),
    /** The sexes differ. */
    OTHER_SEX("性别不同"),
    /** The 学籍号 differ. */
    OTHER_STUDENT_NUMBER("学籍号不同"),
    /** The 人编号 differ. */
    OTHER_PERSON_NUMBER("人编号不同"),
    /** Several candidates fit equally well. */
    SEVERAL_CANDIDATES("另有同等相符的人"),
    /** A person decided that they are one. */
    DECIDED_SAME("人工认定为同一人"),
    /** What people decided contradicts itself. */
    DECISIONS_CONTRADICT("人工认定相互矛盾");

    private final String chinese;

    Sign(String chinese) {
        this.chinese = chinese;
    }

    /** For people. */
    public String chinese() {
        return chinese;
    }
}
