package org.buluo.files.report;

import java.util.List;
import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Administration;
import org.buluo.core.policy.Basis;
import org.buluo.core.policy.DatedTiers;
import org.buluo.core.policy.Document;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Pay;
import org.buluo.core.policy.Payee;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Schedule;
import org.buluo.core.policy.Tier;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;

/** A pack of three provisions; accounts of tests say their verdicts themselves. */
final class APack {

    private static final List<Provision> PROVISIONS = List.of(
            provision("boarder-living", "寄宿生生活补助", Stage.PRIMARY, Payee.GUARDIAN),
            provision("preschool-subsidy", "学前教育资助", Stage.PRESCHOOL, Payee.GUARDIAN),
            provision("senior-tuition-waiver", "普高免学杂费", Stage.SENIOR, Payee.SCHOOL));

    private APack() {}

    static Pack pack() {
        return new Pack("test", "测试", PROVISIONS, List.of());
    }

    static Provision provision(String id) {
        return PROVISIONS.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static Provision provision(String id, String name, Stage stage, Payee payee) {
        Basis basis = new Basis(new Document("国发〔2015〕67号", "", true), "寄宿生", true);
        Tier tier = new Tier(Set.of(stage), Set.of(), new Pay.Fixed(Fen.of(50_000)), basis);
        Schedule schedule = new Schedule(List.of(new DatedTiers(new Term(2015, Term.Season.AUTUMN), List.of(tier))));
        return new Provision(
                id,
                name,
                List.of(),
                Set.of(stage),
                Administration.SCHOOL_COUNTY,
                payee,
                List.of(),
                schedule,
                Set.of(),
                List.of());
    }
}
