package org.buluo.core.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.buluo.core.schooling.Stage;

/**
 * The facts that some provisions look at, each cut into its classes. A child's classes, in mixed radix with 0 for
 * not known, make one number: children of the same number get the same verdicts, but for the tuition itself.
 */
final class Facets {

    private final List<Facet<?>> facets;

    private Facets(List<Facet<?>> facets) {
        this.facets = facets;
    }

    /** The facts that these provisions look at, for a county. */
    static Facets of(Collection<Provision> provisions, String home) {
        Set<Fact> asked = EnumSet.of(Fact.STAGE, Fact.STATUS);
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        List<Set<Category>> groups = new ArrayList<>();
        List<Condition.GradeBetween> grades = new ArrayList<>();
        for (Provision provision : provisions) {
            stages.addAll(provision.stages());
            groups.addAll(provision.categoryGroups());
            asked.add(provision.placeFact());
            if (provision.paysTuition()) {
                asked.add(Fact.TUITION);
            }
            for (Condition condition : provision.conditions()) {
                asked.addAll(condition.facts());
                if (condition instanceof Condition.GradeBetween grade) {
                    grades.add(grade);
                }
            }
        }
        if (!groups.isEmpty()) {
            asked.add(Fact.CATEGORIES);
        }
        List<Facet<?>> facets = new ArrayList<>();
        for (Fact fact : asked) {
            facets.add(facet(fact, stages, groups, grades, home));
        }
        return new Facets(List.copyOf(facets));
    }

    private static Facet<?> facet(
            Fact fact,
            Set<Stage> stages,
            List<Set<Category>> groups,
            List<Condition.GradeBetween> grades,
            String home) {
        return switch (fact) {
            case STAGE -> FacetOf.stage(stages);
            case GRADE -> FacetOf.grade(grades);
            case BOARDING -> FacetOf.yesOrNo(fact, ChildFacts::boarding, ChildFacts::withBoarding);
            case CATEGORIES -> FacetOf.categories(groups);
            case SCHOOL_COUNTY -> FacetOf.county(fact, home, ChildFacts::schoolCounty, ChildFacts::withSchoolCounty);
            case HOUSEHOLD_COUNTY ->
                FacetOf.county(fact, home, ChildFacts::householdCounty, ChildFacts::withHouseholdCounty);
            case RURAL -> FacetOf.yesOrNo(fact, ChildFacts::rural, ChildFacts::withRural);
            case STATUS -> FacetOf.status();
            case SCHOOL_TYPE -> FacetOf.schoolType();
            case TUITION -> FacetOf.tuition();
        };
    }

    /** The child's classes as one number. */
    long signature(ChildFacts child) {
        long signature = 0;
        for (int i = 0; i < facets.size(); i++) {
            Facet<?> facet = facets.get(i);
            signature = signature * (facet.choices() + 1) + facet.read(child);
        }
        return signature;
    }

    /** A child that stands for all of one signature; facts that nobody looks at are not known. */
    ChildFacts standingFor(long signature) {
        ChildFacts child = ChildFacts.NOTHING;
        long rest = signature;
        for (int i = facets.size() - 1; i >= 0; i--) {
            Facet<?> facet = facets.get(i);
            child = facet.fill(child, (int) (rest % (facet.choices() + 1)));
            rest /= facet.choices() + 1;
        }
        return child;
    }

    /** The facts that are not known of a child, of all that are looked at. */
    List<Facet<?>> unknown(ChildFacts child) {
        return facets.stream().filter(facet -> facet.read(child) == 0).toList();
    }

    /**
     * Every way of filling in some facts of a child, in mixed radix: the last fact changes fastest. A way may name a
     * combination that life does not have; the rule asks for all (policy/hubei-2019.md, Verdicts 2).
     */
    static List<ChildFacts> completions(ChildFacts child, List<Facet<?>> unknown) {
        List<ChildFacts> ways = List.of(child);
        for (Facet<?> facet : unknown) {
            List<ChildFacts> more = new ArrayList<>(ways.size() * facet.choices());
            for (ChildFacts way : ways) {
                for (int choice = 1; choice <= facet.choices(); choice++) {
                    more.add(facet.fill(way, choice));
                }
            }
            ways = more;
        }
        return ways;
    }
}
