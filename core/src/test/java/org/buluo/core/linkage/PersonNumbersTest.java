package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNumbersTest {

    private static final String ID = Ids.of(20151128, 2);

    @Test
    void rowsOfOnePersonNumberAreOnePersonWhateverElseTheySay() {
        assertThat(new Linked()
                        .poor("人编号", "1", "姓名", "荣光", "证件号码", ID)
                        .poor("人编号", "1", "姓名", "容小光", "证件号码", Ids.of(20101010, 5))
                        .persons())
                .isEqualTo("AA");
    }

    @Test
    void twoPersonNumbersWithOneIdentityNumberAreReviewed() {
        Linked linked =
                new Linked().poor("人编号", "1", "姓名", "卞小蝶", "证件号码", ID).poor("人编号", "2", "姓名", "卞小蝶", "证件号码", ID);
        assertThat(linked.persons()).isEqualTo("AB");
        assertThat(linked.reviews()).isEqualTo("0-1");
        assertThat(linked.signs(0, 1)).contains(Sign.OTHER_PERSON_NUMBER);
    }

    @Test
    void aThirdRowThatFitsTwoPersonNumbersAlikeGoesToNeither() {
        Linked linked = twoAndARoll();
        assertThat(linked.persons()).isEqualTo("ABC");
        assertThat(linked.reviews()).isEqualTo("0-1 0-2 1-2");
        assertThat(linked.signs(0, 2)).contains(Sign.SEVERAL_CANDIDATES);
    }

    @Test
    void aThirdRowGoesToTheBetterOfTwoPersonNumbers() {
        Linked linked = new Linked()
                .poor("人编号", "1", "姓名", "卞小蝶", "证件号码", ID)
                .poor("人编号", "2", "姓名", "卞小谍", "证件号码", ID)
                .roll("姓名", "卞小蝶", "身份证件号", ID);
        assertThat(linked.persons()).isEqualTo("ABA");
    }

    @Test
    void rowsThatAgreeAmongThemselvesStayTogetherWhenTwoClaimThem() {
        Linked linked = twoAndARoll().population("姓名", "卞小蝶", "身份证号", ID);
        assertThat(linked.persons()).isEqualTo("ABCC");
    }

    @Test
    void aDecisionJoinsPersonNumbersAndBringsTheThirdRow() {
        Linked linked = twoAndARoll().same(0, 1);
        assertThat(linked.persons()).isEqualTo("AAA");
        assertThat(linked.reviews()).isEmpty();
        assertThat(linked.signs(0, 1)).containsExactly(Sign.DECIDED_SAME);
        assertThat(linked.grouping().links().get(0).score()).isEqualTo(1.0);
    }

    @Test
    void aDecisionSeparatesAlsoThroughOtherRows() {
        Linked linked = new Linked()
                .roll("姓名", "盛夏", "身份证件号", ID)
                .population("姓名", "盛夏", "身份证号", ID)
                .roll("姓名", "盛夏", "身份证件号", ID)
                .different(0, 2);
        assertThat(linked.grouping().personOf()[0])
                .isNotEqualTo(linked.grouping().personOf()[2]);
        assertThat(linked.reviews()).doesNotContain("0-2");
    }

    private static Linked twoAndARoll() {
        return new Linked()
                .poor("人编号", "1", "姓名", "卞小蝶", "证件号码", ID)
                .poor("人编号", "2", "姓名", "卞小蝶", "证件号码", ID)
                .roll("姓名", "卞小蝶", "身份证件号", ID);
    }
}
