package org.buluo.core.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.buluo.core.policy.Verdict.Reason;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;

/**
 * The table of policy/hubei-2019.md written down once more, without the engine's types: conditions of each provision
 * by reason, and the amount, for a child whose facts are all known. What the engine says is compared with it.
 */
record PlainLaw(String provision, Map<Reason, Predicate<ChildFacts>> conditions) {

    private static final Set<Category> FOUR = Set.of(
            Category.REGISTERED_POOR, Category.DISABLED, Category.MINIMUM_LIVING_RURAL, Category.DESTITUTE_RURAL);

    static PlainLaw of(String provision, Term term) {
        Map<Reason, Predicate<ChildFacts>> all = new LinkedHashMap<>();
        all.put(Reason.STATUS, child -> child.status() == Status.IN_SCHOOL);
        boolean started = term.compareTo(Term.parse(from(provision)).orElseThrow()) >= 0;
        all.put(Reason.TERM, child -> started);
        switch (provision) {
            case "preschool-subsidy" -> {
                all.put(Reason.CATEGORY, child -> !child.categories().isEmpty());
                all.put(Reason.SCHOOL_TYPE, child -> child.schoolType() != Ownership.PRIVATE);
            }
            case "boarder-living" -> {
                all.put(Reason.CATEGORY, child -> !child.categories().isEmpty());
                all.put(Reason.BOARDING, ChildFacts::boarding);
            }
            case "day-pupil-living" -> {
                all.put(Reason.CATEGORY, PlainLaw::isOfFourClasses);
                all.put(Reason.BOARDING, child -> !child.boarding());
            }
            case "senior-tuition-waiver" -> all.put(Reason.CATEGORY, PlainLaw::isOfFourClasses);
            case "senior-grant" ->
                all.put(Reason.CATEGORY, child -> !child.categories().isEmpty());
            case "rain-dew" ->
                all.put(Reason.CATEGORY, child -> child.categories().contains(Category.REGISTERED_POOR));
            default -> {
                int last = provision.equals("vocational-grant") ? 2 : 3;
                all.put(Reason.GRADE, child -> child.grade() <= last);
                all.put(
                        Reason.RURAL,
                        child -> child.rural() || !child.categories().isEmpty());
            }
        }
        return new PlainLaw(provision, all);
    }

    private static boolean isOfFourClasses(ChildFacts child) {
        return !Collections.disjoint(child.categories(), FOUR);
    }

    /** Verdict and amount of a child whose facts are all known; all refusals are one. */
    String outcome(ChildFacts child, String home) {
        if (!stages().contains(child.stage())
                || conditions.values().stream().anyMatch(condition -> !condition.test(child))) {
            return "refused";
        }
        String county = provision.equals("rain-dew") ? child.householdCounty() : child.schoolCounty();
        return (county.equals(home) ? "granted " : "elsewhere ") + fen(child);
    }

    Set<Stage> stages() {
        return switch (provision) {
            case "preschool-subsidy" -> EnumSet.of(Stage.PRESCHOOL);
            case "boarder-living", "day-pupil-living" -> EnumSet.of(Stage.PRIMARY, Stage.JUNIOR);
            case "senior-tuition-waiver", "senior-grant" -> EnumSet.of(Stage.SENIOR);
            case "rain-dew" -> EnumSet.of(Stage.VOCATIONAL, Stage.HIGHER_VOCATIONAL);
            default -> EnumSet.of(Stage.VOCATIONAL);
        };
    }

    private long fen(ChildFacts child) {
        boolean junior = child.stage() == Stage.JUNIOR;
        return switch (provision) {
            case "preschool-subsidy" -> 50000;
            case "boarder-living" -> junior ? 62500 : 50000;
            case "day-pupil-living" -> junior ? 31250 : 25000;
            case "senior-tuition-waiver" -> child.tuition().value();
            case "senior-grant" -> child.categories().contains(Category.REGISTERED_POOR) ? 125000 : 100000;
            case "rain-dew" -> 150000;
            default -> 100000;
        };
    }

    private static String from(String provision) {
        return switch (provision) {
            case "day-pupil-living" -> "2019-autumn";
            case "senior-tuition-waiver" -> "2016-autumn";
            case "senior-grant", "vocational-grant" -> "2015-spring";
            case "vocational-tuition-waiver" -> "2012-autumn";
            default -> "2015-autumn";
        };
    }
}
