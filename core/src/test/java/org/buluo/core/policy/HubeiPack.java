package org.buluo.core.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Condition.Boards;
import org.buluo.core.policy.Condition.GradeBetween;
import org.buluo.core.policy.Condition.HoldsAny;
import org.buluo.core.policy.Condition.RuralOrHolds;
import org.buluo.core.policy.Condition.SchoolTypeIn;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;

/** The default pack by hand, for tests of core, which reads no files. The real one is hubei-2019.yaml. */
public final class HubeiPack {

    private static final Set<Category> ANY_POOR = EnumSet.allOf(Category.class);
    private static final Set<Category> FOUR_CLASSES = Set.of(
            Category.REGISTERED_POOR, Category.DISABLED, Category.MINIMUM_LIVING_RURAL, Category.DESTITUTE_RURAL);
    private static final Set<Category> REGISTERED = Set.of(Category.REGISTERED_POOR);

    private HubeiPack() {}

    /** A new pack. */
    public static Pack create() {
        return new Pack("hubei-2019", "湖北2019", provisions(), List.of());
    }

    private static List<Provision> provisions() {
        return List.of(
                provision(
                        "preschool-subsidy",
                        "学前教育资助",
                        Set.of(Stage.PRESCHOOL),
                        Payee.GUARDIAN,
                        from(
                                "2015-autumn",
                                tier(Stage.PRESCHOOL, REGISTERED, 50000, basis("鄂教财〔2015〕9号", true)),
                                tier(Stage.PRESCHOOL, Set.of(), 50000, basis("鄂教财〔2015〕9号", false))),
                        new HoldsAny(ANY_POOR),
                        new SchoolTypeIn(Set.of(Ownership.PUBLIC, Ownership.INCLUSIVE))),
                provision(
                        "boarder-living",
                        "寄宿生生活补助",
                        Set.of(Stage.PRIMARY, Stage.JUNIOR),
                        Payee.GUARDIAN,
                        from(
                                "2015-autumn",
                                tier(Stage.PRIMARY, Set.of(), 50000, basis("国发〔2015〕67号", true)),
                                tier(Stage.JUNIOR, Set.of(), 62500, basis("国发〔2015〕67号", true))),
                        new HoldsAny(ANY_POOR),
                        new Boards(true)),
                provision(
                        "day-pupil-living",
                        "非寄宿生生活补助",
                        Set.of(Stage.PRIMARY, Stage.JUNIOR),
                        Payee.GUARDIAN,
                        from(
                                "2019-autumn",
                                tier(Stage.PRIMARY, Set.of(), 25000, basis("财教〔2019〕121号", true)),
                                tier(Stage.JUNIOR, Set.of(), 31250, basis("财教〔2019〕121号", true))),
                        new HoldsAny(FOUR_CLASSES),
                        new Boards(false)),
                provision(
                        "senior-tuition-waiver",
                        "普高免学杂费",
                        Set.of(Stage.SENIOR),
                        Payee.SCHOOL,
                        from(
                                "2016-autumn",
                                new Tier(
                                        Set.of(Stage.SENIOR),
                                        Set.of(),
                                        new Pay.Tuition(),
                                        basis("财教〔2016〕292号", true))),
                        new HoldsAny(FOUR_CLASSES)),
                provision(
                        "senior-grant",
                        "普高国家助学金",
                        Set.of(Stage.SENIOR),
                        Payee.STUDENT,
                        from(
                                "2015-spring",
                                tier(Stage.SENIOR, REGISTERED, 125000, basis("鄂教财〔2015〕9号", true)),
                                tier(Stage.SENIOR, Set.of(), 100000, basis("鄂教财〔2015〕9号", false))),
                        new HoldsAny(ANY_POOR)),
                provision(
                        "vocational-tuition-waiver",
                        "中职免学费",
                        Set.of(Stage.VOCATIONAL),
                        Payee.SCHOOL,
                        from("2012-autumn", tier(Stage.VOCATIONAL, Set.of(), 100000, basis("财教〔2012〕376号", true))),
                        new GradeBetween(1, 3),
                        new RuralOrHolds(ANY_POOR)),
                provision(
                        "vocational-grant",
                        "中职国家助学金",
                        Set.of(Stage.VOCATIONAL),
                        Payee.STUDENT,
                        from("2015-spring", tier(Stage.VOCATIONAL, Set.of(), 100000, basis("财教〔2012〕376号", true))),
                        new GradeBetween(1, 2),
                        new RuralOrHolds(ANY_POOR)),
                rainDew());
    }

    private static Provision rainDew() {
        Set<Stage> stages = Set.of(Stage.VOCATIONAL, Stage.HIGHER_VOCATIONAL);
        Tier tier = new Tier(stages, Set.of(), new Pay.Fixed(Fen.of(150000)), basis("国开办发〔2015〕19号", false));
        return new Provision(
                "rain-dew",
                "雨露计划",
                List.of(),
                stages,
                Administration.HOUSEHOLD_COUNTY,
                Payee.HOUSEHOLD,
                List.of(new HoldsAny(REGISTERED)),
                from("2015-autumn", tier),
                Set.of(),
                List.of());
    }

    private static Provision provision(
            String id, String name, Set<Stage> stages, Payee payee, Schedule schedule, Condition... conditions) {
        return new Provision(
                id,
                name,
                List.of(),
                stages,
                Administration.SCHOOL_COUNTY,
                payee,
                List.of(conditions),
                schedule,
                Set.of(),
                List.of());
    }

    private static Schedule from(String term, Tier... tiers) {
        return new Schedule(List.of(new DatedTiers(Term.parse(term).orElseThrow(), List.of(tiers))));
    }

    private static Tier tier(Stage stage, Set<Category> holders, long fen, Basis basis) {
        return new Tier(Set.of(stage), holders, new Pay.Fixed(Fen.of(fen)), basis);
    }

    private static Basis basis(String number, boolean confirmed) {
        return new Basis(new Document(number, "", true), "标准", confirmed);
    }
}
