package org.buluo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Condition.HoldsAny;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;

/** What a verdict cites. */
class BasisTest {

    private static final Document NOTICE = new Document("文1号", "", true);
    private static final Document DRAFT = new Document("文2号", "", false);
    private static final Term AUTUMN = Term.parse("2019-autumn").orElseThrow();

    @Test
    void theTierThatAppliesIsCitedAndMarkedOnlyWhereItIsNotConfirmed() {
        assertThat(clause(Set.of(Category.REGISTERED_POOR))).isEqualTo("建档立卡");
        assertThat(clause(Set.of(Category.ORPHAN))).isEqualTo("其他（未确认）");
    }

    @Test
    void allTiersThatArePossibleAreCitedAndMarkedWhenOneIsNotConfirmed() {
        assertThat(clause(null)).isEqualTo("其他；建档立卡（未确认）");
    }

    @Test
    void anAmountIsNoSurerThanItsDocument() {
        assertThat(new Basis(DRAFT, "标准", true).shownClause()).isEqualTo("标准（未确认）");
    }

    private static String clause(Set<Category> held) {
        Provision grant = new Provision(
                "grant",
                "助学金",
                List.of(),
                Set.of(Stage.SENIOR),
                Administration.SCHOOL_COUNTY,
                Payee.STUDENT,
                List.of(new HoldsAny(EnumSet.allOf(Category.class))),
                new Schedule(List.of(new DatedTiers(
                        AUTUMN,
                        List.of(tier(Set.of(Category.REGISTERED_POOR), "建档立卡", true), tier(Set.of(), "其他", false))))),
                Set.of(),
                List.of());
        ChildFacts child = ChildFacts.NOTHING.withStage(Stage.SENIOR).withCategories(held);
        return new Pack("test", "test", List.of(grant), List.of())
                .determine(child, AUTUMN, "422822")
                .get(0)
                .clause();
    }

    private static Tier tier(Set<Category> holders, String clause, boolean confirmed) {
        return new Tier(
                Set.of(Stage.SENIOR), holders, new Pay.Fixed(Fen.of(100)), new Basis(NOTICE, clause, confirmed));
    }
}
