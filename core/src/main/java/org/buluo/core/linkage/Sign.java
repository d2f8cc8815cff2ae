package org.buluo.core.linkage;

/** One thing that speaks for or against two rows being one person. */
public enum Sign {
    /** The rows agree in every cell. */
    SAME_ROW("整行相同", "the rows are identical"),
    /** The identity numbers agree. */
    SAME_ID("身份证号一致", "same identity number"),
    /** One's 学籍号 carries the other's identity number. */
    ID_IN_STUDENT_NUMBER("学籍号所含身份证号一致", "the pupil's number carries the same identity number"),
    /** The 学籍号 agree. */
    SAME_STUDENT_NUMBER("学籍号一致", "same pupil's number"),
    /** The 人编号 agree. */
    SAME_PERSON_NUMBER("人编号一致", "same register number"),
    /** The identity numbers differ by a slip. */
    ID_SLIP("身份证号仅差一处", "identity numbers differ by one slip"),
    /** The names agree. */
    SAME_NAME("姓名一致", "same name"),
    /** The names are nearly the same. */
    SIMILAR_NAME("姓名相近", "similar names"),
    /** One's name is the other's former name. */
    FORMER_NAME("与曾用名一致", "same as the former name"),
    /** The birth dates agree. */
    SAME_BIRTH("出生日期一致", "same birth date"),
    /** The birth dates are nearly the same. */
    SIMILAR_BIRTH("出生日期相近", "similar birth dates"),
    /** The guardians agree. */
    SAME_GUARDIAN("监护人或家庭一致", "same guardian or household"),
    /** The places agree. */
    SAME_PLACE("户籍村或地址一致", "same village or address"),
    /** The telephone numbers agree. */
    SAME_PHONE("联系电话一致", "same telephone"),
    /** The schools agree. */
    SAME_SCHOOL("学校一致", "same school"),
    /** Sound identity numbers differ. */
    OTHER_ID("身份证号不同", "different identity numbers"),
    /** The names differ. */
    OTHER_NAME("姓名不同", "different names"),
    /** The birth dates differ. */
    OTHER_BIRTH("出生日期不同", "different birth dates"),
    /** The sexes differ. */
    OTHER_SEX("性别不同", "different sexes"),
    /** The 学籍号 differ. */
    OTHER_STUDENT_NUMBER("学籍号不同", "different pupil's numbers"),
    /** The 人编号 differ. */
    OTHER_PERSON_NUMBER("人编号不同", "different register numbers"),
    /** Several candidates fit equally well. */
    SEVERAL_CANDIDATES("另有同等相符的人", "others fit equally well"),
    /** A person decided that they are one. */
    DECIDED_SAME("人工认定为同一人", "decided to be one person"),
    /** What people decided contradicts itself. */
    DECISIONS_CONTRADICT("人工认定相互矛盾", "decisions contradict each other");

    private final String chinese;
    private final String english;

    Sign(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** For people. */
    public String chinese() {
        return chinese;
    }

    /** For people who read English. */
    public String english() {
        return english;
    }

    /** Whether it speaks for one person; else for two, or for care. */
    public boolean speaksForOne() {
        return compareTo(OTHER_ID) < 0 || this == DECIDED_SAME;
    }
}
