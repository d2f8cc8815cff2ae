package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A parent's number on the row of a child of the register. */
class BorrowedNumbersTest {

    private static final String ID = Ids.of(20100323, 2);
    private static final String FATHER = Ids.of(19820520, 1);
    private static final String MOTHER = Ids.of(19841103, 24);

    private static Linked household() {
        return new Linked()
                .poor("户编号", "7", "人编号", "1", "姓名", "凌大川", "性别", "男", "证件号码", FATHER)
                .poor("户编号", "7", "人编号", "2", "姓名", "凌小云", "性别", "女", "证件号码", FATHER);
    }

    @Test
    void aNumberThatTheFathersOtherRowConfirmsIsNotTheChilds() {
        Linked linked = household().population("户号", "8", "姓名", "凌大川", "身份证号", FATHER);
        assertThat(linked.grouping().borrowed()).containsExactly(1);
        assertThat(linked.persons()).isEqualTo("ABA");
        assertThat(linked.reviews()).isEqualTo("0-1");
    }

    @Test
    void aNumberThatNoOtherRowConfirmsIsNobodys() {
        assertThat(household().grouping().borrowed()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aNumberThatTheRowsOwnBirthDateRefutesConfirmsNothing() {
        Linked linked = household()
                .population("户号", "8", "姓名", "凌大川", "身份证号", FATHER)
                .population("户号", "8", "姓名", "凌小云", "身份证号", FATHER, "出生日期", "20100323");
        assertThat(linked.grouping().borrowed()).containsExactly(1);
        assertThat(linked.persons()).isEqualTo("ABAB");
    }

    @Test
    void aChildWithTheFathersNumberIsFoundOnTheRollByNameAndGuardian() {
        Linked linked = household()
                .population("户号", "8", "姓名", "凌大川", "身份证号", FATHER)
                .roll("姓名", "凌小云", "身份证件号", ID, "出生日期", "20100323", "监护人姓名", "凌大川", "监护人证件号", FATHER);
        assertThat(linked.persons()).isEqualTo("ABAB");
    }

    @Test
    void aMotherOnThePopulationRegisterAloneOwnsHerNumber() {
        Linked linked = grades().poor("户编号", "7", "人编号", "2", "姓名", "凌小云", "性别", "女", "证件号码", MOTHER)
                .population("户号", "8", "姓名", "向秀兰", "身份证号", MOTHER, "出生日期", "19841103");
        assertThat(linked.grouping().borrowed()).containsExactly(3);
    }

    @Test
    void aMisspeltNameIsNoOtherPerson() {
        for (String name : new String[] {"李艳", "季燕", "季艳丽"}) {
            Linked linked = grades().poor("户编号", "7", "人编号", "2", "姓名", "季艳", "性别", "女", "证件号码", MOTHER)
                    .population("户号", "8", "姓名", name, "身份证号", MOTHER, "出生日期", "19841103");
            assertThat(linked.grouping().borrowed()).as(name).isEmpty();
        }
    }

    @Test
    void aPersonTwiceOnTheRegisterKeepsTheNumber() {
        assertThat(new Linked()
                        .poor("人编号", "1", "姓名", "卞小蝶", "证件号码", ID)
                        .poor("人编号", "2", "姓名", "卞小谍", "证件号码", ID)
                        .grouping()
                        .borrowed())
                .isEmpty();
    }

    /** Three pupils whose numbers tell the year of the rosters, so that grown-ups are known as such. */
    private static Linked grades() {
        return new Linked()
                .roll("姓名", "甲一", "身份证件号", Ids.of(20110101, 11), "年级", "小学三年级")
                .roll("姓名", "乙二", "身份证件号", Ids.of(20100101, 12), "年级", "小学四年级")
                .roll("姓名", "丙三", "身份证件号", Ids.of(20090101, 13), "年级", "小学五年级");
    }
}
