package org.buluo.core.policy;

import java.util.Locale;

/**
 * The facts that a condition may ask for, by the column name of {@code determine} (policy/hubei-2019.md, Facts), with
 * the word that offices use for each and who can supply it (design.md §1, principle 2).
 */
public enum Fact {
    /** Where the child is in its schooling. */
    STAGE("学段", "学校"),
    /** The grade within the stage. */
    GRADE("年级", "学校"),
    /** Whether the child boards. */
    BOARDING("就读方式", "学校"),
    /** The child's categories, known as a whole or not at all. */
    CATEGORIES("困难类别", "扶贫、民政、残联、学校"),
    /** The county of the school. */
    SCHOOL_COUNTY("就读地", "家长、乡镇"),
    /** The county of the household. */
    HOUSEHOLD_COUNTY("户籍地", "公安"),
    /** Whether the household is registered outside the county town. */
    RURAL("城乡", "公安、乡镇"),
    /** Whether the child is at school on the term's cut-off day. */
    STATUS("是否在校", "学校、乡镇"),
    /** Public, inclusive or private. */
    SCHOOL_TYPE("公办民办", "县教育局"),
    /** The approved tuition. */
    TUITION("学费标准", "学校");

    private final String chinese;
    private final String suppliers;

    Fact(String chinese, String suppliers) {
        this.chinese = chinese;
        this.suppliers = suppliers;
    }

    /** The column's name: {@code school_county}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What offices call it: 就读地. */
    public String chinese() {
        return chinese;
    }

    /** Who can supply it: 家长、乡镇. */
    public String suppliers() {
        return suppliers;
    }
}
