package org.buluo.core.linkage;

/** One step of a pair's score, from what any two rows are to what these two are. */
public enum Factor {
    /** How rarely any two rows of a county are one person. */
    PRIOR("任意两行", "any two rows"),
    /** The register's own number of the person. */
    PERSON_NUMBER("人编号", "register number"),
    /** The identity number, or the one that a pupil's number carries. */
    IDENTITY_NUMBER("身份证号", "identity number"),
    /** The pupil's number. */
    STUDENT_NUMBER("学籍号", "pupil's number"),
    /** The name, by how many bear it. */
    NAME("姓名", "name"),
    /** The birth date, as far as it says more than the number does. */
    BIRTH("出生日期", "birth date"),
    /** The sex. */
    SEX("性别", "sex"),
    /** The age against the grade. */
    GRADE("年龄与年级", "age against grade"),
    /** The school. */
    SCHOOL("学校", "school"),
    /** Guardian, household, telephone and village: one fact, told up to four times. */
    HOME("家庭和住址", "family and home"),
    /** That both rows stand on one list, on which a person stands once as a rule. */
    ONE_LIST("同在一份名单", "both on one list"),
    /** What only a person may decide stays below a match, however much agrees. */
    LIMIT("须由人认定", "for a person to decide"),
    /** Others fit equally well. */
    RIVAL("另有同等相符的人", "others fit equally well");

    private final String chinese;
    private final String english;

    Factor(String chinese, String english) {
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
}
