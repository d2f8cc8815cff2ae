package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.core.roster.RosterKind;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final String ID = Ids.of(20100222, 1);
    private static final String OTHER = Ids.of(20120331, 42);

    @Test
    void anEqualSoundNumberAndNameAreOneChild() {
        Linked linked = new Linked().poor("人编号", "1", "姓名", "席慕白", "证件号码", ID).roll("姓名", "席慕白", "身份证件号", ID);
        assertThat(linked.persons()).isEqualTo("AA");
        assertThat(linked.signs(0, 1)).contains(Sign.SAME_ID, Sign.SAME_NAME);
    }

    @Test
    void anEqualSoundNumberNeedsNoNameOnTheOtherRow() {
        assertThat(new Linked()
                        .poor("人编号", "1", "姓名", "席慕白", "证件号码", ID)
                        .roll("身份证件号", ID)
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void anEqualSoundNumberWithAnotherGivenNameAndTheSameBirthIsOneChild() {
        assertThat(new Linked()
                        .poor("人编号", "1", "姓名", "席慕白", "性别", "男", "证件号码", ID)
                        .roll("姓名", "席小宝", "性别", "男", "出生日期", "20100222", "身份证件号", ID)
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void theNumberInAStudentNumberStandsForAMissingOne() {
        Linked linked = new Linked()
                .poor("人编号", "1", "姓名", "谷雨", "证件号码", ID)
                .roll("姓名", "谷雨", "身份证件号", "4.22899E+17", "学籍号", "G" + ID)
                .row(RosterKind.LEAVER, "姓名", "谷雨", "学籍号", "G" + ID, "异动类型", "转出");
        assertThat(linked.persons()).isEqualTo("AAA");
        assertThat(linked.signs(0, 1)).contains(Sign.ID_IN_STUDENT_NUMBER);
    }

    @Test
    void anEqualStudentNumberIsOnePupil() {
        assertThat(new Linked()
                        .roll("姓名", "凌小云", "学籍号", "L422899201003230025")
                        .row(RosterKind.IDENTIFIED, "姓名", "凌小云", "学籍号", "L422899201003230025")
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void aStudentNumberOnRowsWhoseNumbersAndNamesDifferIsAMistake() {
        assertThat(new Linked()
                        .roll("姓名", "凌小云", "学籍号", "422822190001", "身份证件号", ID)
                        .roll("姓名", "王大志", "学籍号", "422822190001", "身份证件号", OTHER)
                        .persons())
                .isEqualTo("AB");
    }

    @Test
    void aWrongDigitIsASlipWhenNameAndBirthAgree() {
        for (int position = 0; position < 18; position++) {
            Linked linked = new Linked()
                    .poor("人编号", "1", "姓名", "席慕白", "证件号码", ID)
                    .roll("姓名", "席慕白", "出生日期", "20100222", "身份证件号", Ids.wrong(ID, position));
            assertThat(linked.persons()).as("position %d", position).isEqualTo("AA");
        }
    }

    @Test
    void swappedNeighboursAreASlipWhenTheNameIsSimilar() {
        assertThat(new Linked()
                        .poor("人编号", "1", "姓名", "席慕白", "证件号码", ID)
                        .roll("姓名", "席慕百", "出生日期", "20100222", "身份证件号", Ids.swapped(ID, 5))
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void twoSoundNumbersOneDigitApartAreTwoChildren() {
        Linked linked = new Linked()
                .poor("人编号", "1", "姓名", "孙雨晨", "证件号码", Ids.of(20100506, 2))
                .roll("姓名", "孙雨辰", "身份证件号", Ids.of(20100506, 4));
        assertThat(linked.persons()).isEqualTo("AB");
        assertThat(linked.reviews()).isEmpty();
    }

    @Test
    void twoSoundNumbersOneDigitApartAreReviewedWhenAllElseAgrees() {
        Linked linked = new Linked()
                .poor("人编号", "1", "姓名", "孙雨晨", "证件号码", Ids.of(20100506, 2), "乡镇", "花坪镇", "行政村", "青冈村")
                .roll("姓名", "孙雨晨", "出生日期", "20100506", "身份证件号", Ids.of(20100506, 4), "户口所在地", "花坪镇青冈村");
        assertThat(linked.persons()).isEqualTo("AB");
        assertThat(linked.reviews()).isEqualTo("0-1");
    }

    @Test
    void fifteenDigitsAreComparedByTheirEighteen() {
        String id = Ids.of(19991127, 653);
        assertThat(new Linked()
                        .poor("人编号", "1", "姓名", "肖贵鹏", "证件号码", id)
                        .roll("姓名", "肖贵鹏", "身份证件号", id.substring(0, 6) + id.substring(8, 17))
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void aCardNumberBeginsWithTheIdentityNumber() {
        assertThat(new Linked()
                        .roll("姓名", "廖天佑", "身份证件号", ID)
                        .row(RosterKind.DISABILITY, "姓名", "廖天佑", "残疾证号", ID + "43")
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void aGuardiansNumberOnAPupilsRowIsNotThePupils() {
        String father = Ids.of(19820520, 1);
        Linked linked = grades().population("姓名", "王建国", "身份证号", father, "户号", "7")
                .roll("姓名", "王小龙", "身份证件号", father, "年级", "小学三年级", "出生日期", "20110304");
        assertThat(linked.persons()).isEqualTo("ABCDE");
        assertThat(linked.reviews()).isEmpty();
    }

    @Test
    void aGuardiansNumberOnAPupilsRowLeadsToTheGuardiansHousehold() {
        String father = Ids.of(19820520, 1);
        Linked linked = grades().poor("户编号", "7", "人编号", "1", "姓名", "王建国", "证件号码", father)
                .poor("户编号", "7", "人编号", "2", "姓名", "王小龙", "证件号码", "", "与户主关系", "之子")
                .roll("姓名", "王小龙", "身份证件号", father, "年级", "小学三年级", "出生日期", "20110304");
        assertThat(linked.persons()).isEqualTo("ABCDEE");
    }

    @Test
    void aBrothersNumberOnASistersRowIsReviewed() {
        Linked linked = new Linked()
                .poor("人编号", "1", "姓名", "邓一鸣", "性别", "男", "证件号码", ID)
                .roll("姓名", "邓一鸣", "性别", "男", "身份证件号", ID, "学籍号", "G" + ID)
                .roll("姓名", "邓一帆", "性别", "女", "出生日期", "20120331", "身份证件号", ID, "学籍号", "L422899201203310033");
        assertThat(linked.persons()).isEqualTo("AAB");
        assertThat(linked.reviews()).hasSize(3);
    }

    @Test
    void anEqualSoundNumberWithAnotherNameAndNoBirthDateIsReviewed() {
        Linked linked = new Linked()
                .poor("人编号", "1", "姓名", "邓一鸣", "证件号码", ID)
                .row(RosterKind.ELSEWHERE, "姓名", "田野", "身份证号", ID);
        assertThat(linked.persons()).isEqualTo("AB");
        assertThat(linked.reviews()).isEqualTo("0-1");
    }

    @Test
    void aGrownUpPupilIsKnownByNumberAndName() {
        String id = Ids.of(19850612, 2);
        Linked linked = grades().population("姓名", "苏大成", "身份证号", id)
                .row(RosterKind.VOCATIONAL, "姓名", "苏大成", "身份证件号", id, "年级", "一年级");
        assertThat(linked.persons()).isEqualTo("ABCDD");
    }

    @Test
    void ofTwoSoundNumbersOnARowTheOneThatFitsTheBirthDateStands() {
        Linked linked = new Linked()
                .poor("人编号", "1", "姓名", "席慕白", "证件号码", ID)
                .poor("人编号", "2", "姓名", "席慕云", "证件号码", OTHER)
                .roll("姓名", "席慕云", "出生日期", "20120331", "身份证件号", ID, "学籍号", "G" + OTHER);
        assertThat(linked.persons()).isEqualTo("ABB");
    }

    /** Three pupils whose numbers tell the year of the rosters. */
    private static Linked grades() {
        return new Linked()
                .roll("姓名", "甲一", "身份证件号", Ids.of(20110101, 11), "年级", "小学三年级")
                .roll("姓名", "乙二", "身份证件号", Ids.of(20100101, 12), "年级", "小学四年级")
                .roll("姓名", "丙三", "身份证件号", Ids.of(20090101, 13), "年级", "小学五年级");
    }
}
