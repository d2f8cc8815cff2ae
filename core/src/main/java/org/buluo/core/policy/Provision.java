package org.buluo.core.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.schooling.Stage;

/**
 * One kind of aid (资助项目).
 *
 * @param id as files write it: {@code boarder-living}
 * @param name 寄宿生生活补助
 * @param aliases other words that bank files use for it
 * @param stages the stages that it names
 * @param administration whose county pays
 * @param payee who is paid
 * @param conditions what it asks beyond being at school; kept in the order of their reasons
 * @param schedule its amounts
 * @param excludes ids of provisions that nobody may have in the same term; the conditions see to that, and
 *     {@code policy check} proves it
 * @param shares how the cost is shared; empty when that is not known
 */
public record Provision(
        String id,
        String name,
        List<String> aliases,
        Set<Stage> stages,
        Administration administration,
        Payee payee,
        List<Condition> conditions,
        Schedule schedule,
        Set<String> excludes,
        List<CostShare> shares) {

    private static final String HERE = "here";

    /** Puts the conditions in the order in which a refusal looks at them. */
    public Provision {
        aliases = List.copyOf(aliases);
        stages = Set.copyOf(stages);
        List<Condition> all = new ArrayList<>(conditions);
        if (all.stream().noneMatch(Condition.AtSchool.class::isInstance)) {
            all.add(new Condition.AtSchool());
        }
        all.sort(Comparator.comparing(Condition::reason));
        conditions = List.copyOf(all);
        excludes = Set.copyOf(excludes);
        shares = List.copyOf(shares);
        if (payee != Payee.SCHOOL && tiers(schedule).stream().anyMatch(tier -> tier.pay() instanceof Pay.Tuition)) {
            throw new IllegalArgumentException("tuition is waived by the school, so it is paid to the school");
        }
    }

    /**
     * A child who would be entitled to this and to the other at once, whatever county pays; empty when nobody can be.
     * The amounts' first terms are enough: nothing changes between them.
     */
    public Optional<ChildFacts> clash(Provision other) {
        List<Provision> both = List.of(this, other);
        Facets facets = Facets.of(both, HERE);
        List<Facet<?>> all = facets.unknown(ChildFacts.NOTHING);
        return Facets.completions(ChildFacts.NOTHING, all).stream()
                .filter(child -> both.stream()
                        .flatMap(provision -> provision.schedule.dated().stream())
                        .anyMatch(part -> both.stream()
                                .allMatch(one -> new Ruling(one, part.from(), HERE)
                                        .entitlement(child)
                                        .isPresent())))
                .findFirst();
    }

    /** Whether any of its amounts is the child's tuition. */
    boolean paysTuition() {
        return tiers(schedule).stream().anyMatch(tier -> tier.pay() instanceof Pay.Tuition);
    }

    /** Every set of categories that it tells from the others: of its conditions and of its tiers. */
    List<Set<Category>> categoryGroups() {
        List<Set<Category>> groups = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.HoldsAny holds) {
                groups.add(holds.categories());
            } else if (condition instanceof Condition.RuralOrHolds rural) {
                groups.add(rural.categories());
            }
        }
        for (Tier tier : tiers(schedule)) {
            groups.add(tier.holders());
        }
        groups.removeIf(Set::isEmpty);
        return groups;
    }

    /** The fact that says whether this county pays. */
    Fact placeFact() {
        return administration == Administration.SCHOOL_COUNTY ? Fact.SCHOOL_COUNTY : Fact.HOUSEHOLD_COUNTY;
    }

    /** The county that pays for a child; null when it is not known. */
    String place(ChildFacts child) {
        return administration == Administration.SCHOOL_COUNTY ? child.schoolCounty() : child.householdCounty();
    }

    private static List<Tier> tiers(Schedule schedule) {
        return schedule.dated().stream().flatMap(part -> part.tiers().stream()).toList();
    }
}
