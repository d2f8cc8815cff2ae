package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {

    private static final double ROUNDED = 0.0001;

    @Test
    void theStepsOfEveryDoubtfulPairSumToItsScore() {
        List<Link> reviews = new RegistryLinkage()
                .match(MiniWorld.of(2020, 2000, 0.3).rows())
                .group(Constraints.NONE)
                .reviews();
        assertThat(reviews).hasSizeGreaterThan(20).allSatisfy(review -> {
            double bits = Weights.sum(review.evidence().weighings());
            assertThat(Weights.probability(bits)).isCloseTo(review.score(), within(ROUNDED));
        });
    }

    @Test
    void aNameThatManyBearWeighsLessAndSaysHowManyBearIt() {
        Link rare = oneVillage(new Linked()).reviews().get(0);
        Linked crowded = new Linked();
        for (int namesake = 0; namesake < 20; namesake++) {
            crowded.poor("人编号", "9" + namesake, "姓名", "凌小云", "证件号码", Ids.of(20060101 + namesake, 2));
        }
        Link common = oneVillage(crowded).reviews().stream()
                .filter(review -> review.left() == 20)
                .findFirst()
                .orElseThrow();
        assertThat(name(rare).bearers()).isEqualTo(1);
        assertThat(name(common).bearers()).isEqualTo(21);
        assertThat(name(common).bits()).isLessThan(name(rare).bits() - 3);
    }

    @Test
    void whatOnlyAPersonMayDecideSaysWhatTheLimitTakesAway() {
        Link review = oneVillage(new Linked()).reviews().get(0);
        assertThat(factors(review)).containsExactly(Factor.PRIOR, Factor.NAME, Factor.HOME, Factor.LIMIT);
        assertThat(review.score()).isEqualTo(Weights.probability(Weights.CAPPED));
    }

    private static Grouping oneVillage(Linked linked) {
        return linked.poor("人编号", "2", "姓名", "凌小云", "乡镇", "花坪镇", "行政村", "青冈村")
                .roll("姓名", "凌小云", "身份证件号", Ids.of(20100323, 2), "户口所在地", "湖北省恩施州建始县花坪镇青冈村3组")
                .grouping();
    }

    @Test
    void aChildThatTwoClaimAlikeSaysThatThereIsARival() {
        Linked linked = new Linked()
                .poor("人编号", "2", "姓名", "凌小云", "证件号码", Ids.of(20100323, 2))
                .poor("人编号", "3", "姓名", "凌小云", "证件号码", Ids.of(20100323, 68))
                .roll("姓名", "凌小云", "出生日期", "20100323");
        assertThat(linked.grouping().reviews())
                .allSatisfy(review -> assertThat(factors(review)).endsWith(Factor.RIVAL));
    }

    private static List<Factor> factors(Link link) {
        return link.evidence().weighings().stream().map(Weighing::factor).toList();
    }

    private static Weighing name(Link link) {
        return link.evidence().weighings().stream()
                .filter(weighing -> weighing.factor() == Factor.NAME)
                .findFirst()
                .orElseThrow();
    }
}
