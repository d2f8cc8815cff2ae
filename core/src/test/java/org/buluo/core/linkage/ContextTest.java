package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.core.roster.RosterKind;
import org.junit.jupiter.api.Test;

class ContextTest {

    private static final String ID = Ids.of(20100323, 2);
    private static final String FATHER = Ids.of(19820520, 1);

    @Test
    void nameBirthAndTheGuardiansHouseholdAreOneChild() {
        Linked linked = new Linked()
                .poor("户编号", "69", "人编号", "2", "姓名", "凌小云", "证件号码", ID)
                .poor("户编号", "69", "人编号", "1", "姓名", "凌大川", "证件号码", FATHER)
                .roll("姓名", "凌小云", "出生日期", "20100323", "监护人姓名", "凌大川", "监护人证件号", FATHER);
        assertThat(linked.persons()).isEqualTo("ABA");
        assertThat(linked.signs(0, 2)).contains(Sign.SAME_GUARDIAN, Sign.SAME_BIRTH);
    }

    @Test
    void aRegisteredChildWithoutNumberIsFoundByNameAndGuardiansNumber() {
        Linked linked = new Linked()
                .poor("户编号", "69", "人编号", "1", "姓名", "凌大川", "证件号码", FATHER)
                .poor("户编号", "69", "人编号", "2", "姓名", "凌小云")
                .roll("姓名", "凌小云", "身份证件号", ID, "监护人证件号", FATHER);
        assertThat(linked.persons()).isEqualTo("ABB");
    }

    @Test
    void householdsOfTwoRegistriesWithACommonMemberTellTheSameChild() {
        Linked linked = new Linked()
                .poor("户编号", "69", "人编号", "1", "姓名", "凌大川", "证件号码", FATHER)
                .poor("户编号", "69", "人编号", "2", "姓名", "凌小云")
                .population("户号", "8", "姓名", "凌大川", "身份证号", FATHER)
                .population("户号", "8", "姓名", "凌小云", "身份证号", ID);
        assertThat(linked.persons()).isEqualTo("ABAB");
    }

    @Test
    void twoHeadsOfHouseholdsOfOneNameAreNotOnePersonForThat() {
        Linked linked = new Linked()
                .row(RosterKind.MINIMUM_LIVING, "姓名", "凌大川", "户主", "凌大川", "乡镇", "甲乡", "村", "大湾村")
                .row(RosterKind.DISABILITY, "姓名", "凌大川", "监护人", "凌大川", "乡镇", "乙乡", "村", "小沟村");
        assertThat(linked.persons()).isEqualTo("AB");
    }

    @Test
    void aChildOfOneNameAndOneHeadIsOneChildWithoutAnyNumber() {
        Linked linked = new Linked()
                .row(RosterKind.MINIMUM_LIVING, "姓名", "凌小云", "户主", "凌大川", "乡镇", "甲乡", "村", "大湾村")
                .row(RosterKind.DISABILITY, "姓名", "凌小云", "监护人", "凌大川", "乡镇", "甲乡", "村", "大湾村");
        assertThat(linked.persons()).isEqualTo("AA");
    }

    @Test
    void aUniqueNameAndBirthAreOneChild() {
        assertThat(new Linked()
                        .poor("人编号", "2", "姓名", "凌小云", "证件号码", ID)
                        .roll("姓名", "凌小云", "出生日期", "20100323")
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void aNameAndBirthThatTwoShareGoToNeither() {
        Linked linked = new Linked()
                .poor("人编号", "2", "姓名", "凌小云", "证件号码", ID)
                .poor("人编号", "3", "姓名", "凌小云", "证件号码", Ids.of(20100323, 68))
                .roll("姓名", "凌小云", "出生日期", "20100323");
        assertThat(linked.persons()).isEqualTo("ABC");
        assertThat(linked.reviews()).isEqualTo("0-2 1-2");
    }

    @Test
    void aNameAndAVillageAloneAreReviewed() {
        Linked linked = new Linked()
                .poor("人编号", "2", "姓名", "凌小云", "乡镇", "花坪镇", "行政村", "青冈村")
                .roll("姓名", "凌小云", "身份证件号", ID, "户口所在地", "湖北省恩施州建始县花坪镇青冈村3组");
        assertThat(linked.persons()).isEqualTo("AB");
        assertThat(linked.reviews()).isEqualTo("0-1");
    }

    @Test
    void namesakesWithOtherNumbersAndBirthsAreNoDoubt() {
        Linked linked =
                new Linked().poor("人编号", "2", "姓名", "刘洋", "证件号码", ID).roll("姓名", "刘洋", "身份证件号", Ids.of(20090609, 1));
        assertThat(linked.persons()).isEqualTo("AB");
        assertThat(linked.reviews()).isEmpty();
    }

    @Test
    void twinsWithoutNumbersFindTheirOwnNamesAndNotEachOthers() {
        Linked linked = new Linked()
                .poor("户编号", "7", "人编号", "1", "姓名", "孙雨晨", "证件号码", Ids.of(20100506, 2))
                .poor("户编号", "7", "人编号", "2", "姓名", "孙雨辰", "证件号码", Ids.of(20100506, 4))
                .roll("姓名", "孙雨晨", "出生日期", "20100506", "监护人姓名", "孙大山")
                .roll("姓名", "孙雨辰", "出生日期", "20100506", "监护人姓名", "孙大山");
        assertThat(linked.persons()).isEqualTo("ABAB");
        assertThat(linked.reviews()).isEmpty();
    }

    @Test
    void aTwinAloneOnTheRollIsNotTakenForTheOther() {
        Linked linked = new Linked()
                .population("户号", "7", "户主姓名", "孙大山", "姓名", "孙雨晨", "身份证号", Ids.of(20100506, 2))
                .roll("姓名", "孙雨辰", "出生日期", "20100506", "监护人姓名", "孙大山");
        assertThat(linked.persons()).isEqualTo("AB");
    }

    @Test
    void twinsOfOneNameWhoseNumbersDifferByADigitStayTwo() {
        Linked linked = new Linked()
                .row(RosterKind.PRESCHOOL, "姓名", "孙雨晨", "出生日期", "20140718", "证件号码", Ids.of(20140718, 470))
                .population("户号", "7", "姓名", "孙雨晨", "出生日期", "20140718")
                .population("户号", "7", "姓名", "孙雨晨", "出生日期", "20140718", "身份证号", Ids.of(20140718, 472));
        assertThat(linked.grouping().personOf()[0])
                .isNotEqualTo(linked.grouping().personOf()[2]);
    }

    @Test
    void aTwinsRowWithAWrongDigitDoesNotJoinTheTwins() {
        String one = Ids.of(20150508, 241);
        String other = Ids.of(20150508, 244);
        String between = one.substring(0, 16) + "9" + one.charAt(17);
        Linked linked = new Linked()
                .population("户号", "7", "姓名", "张恒建", "出生日期", "20150508", "身份证号", one, "村", "青冈村")
                .population("户号", "7", "姓名", "张恒晨", "出生日期", "20150508", "身份证号", other, "村", "青冈村")
                .row(RosterKind.ELSEWHERE, "姓名", "张恒晨", "身份证号", between, "村", "青冈村");
        assertThat(linked.grouping().personOf()[0])
                .isNotEqualTo(linked.grouping().personOf()[1]);
    }

    @Test
    void siblingsAreNoDoubt() {
        Linked linked = new Linked()
                .population("户号", "7", "户主姓名", "孙大山", "姓名", "孙雨晨", "身份证号", Ids.of(20100506, 2))
                .roll("姓名", "孙雨露", "出生日期", "20120711", "监护人姓名", "孙大山");
        assertThat(linked.persons()).isEqualTo("AB");
        assertThat(linked.reviews()).isEmpty();
    }

    @Test
    void aFormerNameIsAsGoodAsAName() {
        assertThat(new Linked()
                        .poor("人编号", "1", "姓名", "席小宝", "证件号码", ID, "性别", "女")
                        .roll("姓名", "席慕白", "曾用名", "席小宝", "出生日期", "20100323", "性别", "女")
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void aLeaverWithoutNumberIsFoundByNameAndSchool() {
        Linked linked = new Linked()
                .roll("学校名称", "花坪镇青冈小学", "姓名", "席慕白", "身份证件号", ID)
                .row(RosterKind.LEAVER, "学校名称", "花坪镇青冈小学", "姓名", "席慕白", "异动类型", "休学")
                .row(RosterKind.LEAVER, "学校名称", "花坪镇青冈小学", "姓名", "席慕白", "异动类型", "复学");
        assertThat(linked.persons()).isEqualTo("AAA");
    }

    @Test
    void twoRepliesWithoutNumberAboutOnePupilElsewhereAreOneChild() {
        Linked linked = new Linked()
                .row(RosterKind.ELSEWHERE, "姓名", "席慕白", "身份证号", ID, "就读学校", "滨江育才学校")
                .row(RosterKind.REPLY, "姓名", "席慕白", "就读学校", "滨江育才学校")
                .row(RosterKind.REPLY, "姓名", "席慕白", "就读学校", "滨江育才学校");
        assertThat(linked.persons()).isEqualTo("AAA");
    }

    @Test
    void aSchoolWithTwoOfTheNameTellsNothing() {
        Linked linked = new Linked()
                .roll("学校名称", "花坪镇青冈小学", "姓名", "席慕白", "身份证件号", ID)
                .roll("学校名称", "花坪镇青冈小学", "姓名", "席慕白", "身份证件号", Ids.of(20120808, 1))
                .row(RosterKind.LEAVER, "学校名称", "花坪镇青冈小学", "姓名", "席慕白", "异动类型", "休学");
        assertThat(linked.persons()).isEqualTo("ABC");
        assertThat(linked.reviews()).isEqualTo("0-2 1-2");
    }

    @Test
    void twoPopulationRowsOfOneNumberAndTwoRollsAreOneChild() {
        Linked linked = new Linked()
                .population("户号", "1", "姓名", "赖小红", "身份证号", ID)
                .population("户号", "2", "姓名", "赖小红", "身份证号", ID)
                .roll("学校名称", "甲校", "姓名", "赖小红", "身份证件号", ID)
                .row(RosterKind.VOCATIONAL, "学校名称", "乙校", "姓名", "赖小红", "身份证件号", ID)
                .row(RosterKind.PRESCHOOL, "幼儿园名称", "丙园", "姓名", "赖小红", "证件号码", ID);
        assertThat(linked.persons()).isEqualTo("AAAAA");
        assertThat(linked.grouping().links()).hasSize(4);
    }
}
