package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void dotsAndTraditionalFormsMakeNoOtherName() {
        assertThat(likeness("张·国伟", "張國偉")).isEqualTo(NameLikeness.EQUAL);
    }

    @Test
    void homophonesAreLikeInEveryCharacter() {
        assertThat(likeness("张国伟", "章国玮")).isEqualTo(NameLikeness.SOUND);
        assertThat(likeness("李欣", "李鑫")).isEqualTo(NameLikeness.SOUND);
    }

    @Test
    void oneOtherCharacterOfThreeIsSimilarAndOfTwoIsNot() {
        assertThat(likeness("冯博端", "冯博瑞")).isEqualTo(NameLikeness.ONE_DIFFERS);
        assertThat(likeness("冯端", "冯瑞")).isEqualTo(NameLikeness.SURNAME_ONLY);
        assertThat(likeness("冯博端", "马博端")).isEqualTo(NameLikeness.GIVEN_ONLY);
    }

    @Test
    void swappedAddedAndCutNamesAreSimilar() {
        assertThat(likeness("冯博瑞", "冯瑞博")).isEqualTo(NameLikeness.SWAPPED);
        assertThat(likeness("冯博瑞", "冯瑞")).isEqualTo(NameLikeness.ADDED);
        assertThat(likeness("阿卜杜拉·买买提", "阿卜杜拉买买提江")).isEqualTo(NameLikeness.ADDED);
        assertThat(likeness("阿卜杜拉·买买提", "阿卜杜拉买买堤")).isEqualTo(NameLikeness.ONE_DIFFERS);
    }

    @Test
    void otherNamesAreOther() {
        assertThat(likeness("冯博瑞", "李小云")).isEqualTo(NameLikeness.OTHER);
        assertThat(likeness("冯", "冯博")).isEqualTo(NameLikeness.SURNAME_ONLY);
        assertThat(likeness("", "冯博")).isEqualTo(NameLikeness.UNKNOWN);
    }

    @Property
    void likenessOfNamesIsSymmetric(
            @ForAll @Chars({'王', '李', '伟', '玮', '國'}) @StringLength(max = 6) String a,
            @ForAll @Chars({'王', '李', '伟', '玮', '國'}) @StringLength(max = 6) String b) {
        assertThat(likeness(a, b)).isEqualTo(likeness(b, a));
        assertThat(likeness(a, a)).isEqualTo(a.isEmpty() ? NameLikeness.UNKNOWN : NameLikeness.EQUAL);
    }

    @Test
    void slipsOfADateAreSlips() {
        assertThat(BirthLikeness.of(20100222, 20100222)).isEqualTo(BirthLikeness.EQUAL);
        assertThat(BirthLikeness.of(20100222, 20100223)).isEqualTo(BirthLikeness.SLIP);
        assertThat(BirthLikeness.of(20100308, 20100803)).isEqualTo(BirthLikeness.SLIP);
        assertThat(BirthLikeness.of(20100112, 20100121)).isEqualTo(BirthLikeness.SLIP);
        assertThat(BirthLikeness.of(20100131, 20100201)).isEqualTo(BirthLikeness.SLIP);
        assertThat(BirthLikeness.of(20091231, 20100101)).isEqualTo(BirthLikeness.SLIP);
        assertThat(BirthLikeness.of(20100222, 20110222)).isEqualTo(BirthLikeness.SLIP);
    }

    @Test
    void otherDatesAreNoSlips() {
        assertThat(BirthLikeness.of(20100222, 20100817)).isEqualTo(BirthLikeness.SAME_YEAR);
        assertThat(BirthLikeness.of(20100222, 20121113)).isEqualTo(BirthLikeness.OTHER);
        assertThat(BirthLikeness.of(20100222, 0)).isEqualTo(BirthLikeness.UNKNOWN);
    }

    @Test
    void aVillageIsTheSameInAColumnAndInAnAddress() {
        int village = PlaceWords.village("青冈村");
        assertThat(PlaceWords.villageOf("湖北省恩施州建始县花坪镇青冈村3组")).isEqualTo(village);
        assertThat(PlaceWords.villageOf("花坪镇青冈村")).isEqualTo(village);
        assertThat(PlaceWords.village("青冈村村民委员会")).isEqualTo(village);
        assertThat(PlaceWords.villageOf("湖北省恩施州建始县业州镇东街社区")).isEqualTo(PlaceWords.village("东街"));
        assertThat(PlaceWords.villageOf("湖北省恩施州巴东县清泉镇")).isZero();
    }

    @Test
    void aTownshipIsTheSameInAColumnAndInAnAddress() {
        int township = PlaceWords.township("花坪镇");
        assertThat(PlaceWords.townshipOf("湖北省恩施州建始县花坪镇青冈村")).isEqualTo(township);
        assertThat(PlaceWords.townshipOf("湖北省恩施土家族苗族自治州建始县花坪乡青冈村")).isEqualTo(township);
        assertThat(PlaceWords.township("花坪")).isEqualTo(township);
        assertThat(PlaceWords.township("")).isZero();
    }

    @Test
    void theCountyTownWithRegionInItsNameIsATownship() {
        assertThat(PlaceWords.townshipOf("湖北省恩施州建始县业州镇东街社区")).isEqualTo(PlaceWords.township("业州镇"));
    }

    private static NameLikeness likeness(String a, String b) {
        NameBook names = new NameBook();
        return names.compare(number(names, a), number(names, b));
    }

    private static int number(NameBook names, String name) {
        long hash = NameComparison.hash(name);
        int known = names.number(hash);
        return name.isEmpty() || known > 0 ? known : names.enter(hash, name);
    }
}
