package org.buluo.core.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;

/** How each fact falls into classes for given provisions. */
final class FacetOf {

    private FacetOf() {}

    /** The stages named, and one more that stands for all others. */
    static Facet<Stage> stage(Collection<Stage> named) {
        List<Stage> values = new ArrayList<>(new TreeSet<>(named));
        EnumSet<Stage> others = EnumSet.allOf(Stage.class);
        others.removeAll(named);
        others.stream().findFirst().ifPresent(values::add);
        int last = values.size() - 1;
        return new Facet<>(Fact.STAGE, values, ChildFacts::stage, ChildFacts::withStage, stage -> {
            int at = values.indexOf(stage);
            return at < 0 ? last : at;
        });
    }

    /** Grades between two cut points are one class. */
    static Facet<Integer> grade(List<Condition.GradeBetween> conditions) {
        TreeSet<Integer> starts = new TreeSet<>(Set.of(1));
        for (Condition.GradeBetween condition : conditions) {
            starts.add(condition.first());
            starts.add(condition.last() + 1);
        }
        List<Integer> values = List.copyOf(starts.subSet(1, true, ChildFacts.LAST_GRADE, true));
        int[] classes = new int[ChildFacts.LAST_GRADE + 1];
        for (int grade = 1; grade < classes.length; grade++) {
            classes[grade] = values.contains(grade) ? values.indexOf(grade) : classes[grade - 1];
        }
        return new Facet<>(Fact.GRADE, values, ChildFacts::grade, ChildFacts::withGrade, grade -> classes[grade]);
    }

    static Facet<Boolean> yesOrNo(
            Fact fact, Function<ChildFacts, Boolean> get, BiFunction<ChildFacts, Boolean, ChildFacts> put) {
        return new Facet<>(fact, List.of(false, true), get, put, yes -> yes ? 1 : 0);
    }

    static Facet<Status> status() {
        return new Facet<>(
                Fact.STATUS,
                List.of(Status.IN_SCHOOL, Status.LEFT),
                ChildFacts::status,
                ChildFacts::withStatus,
                status -> status == Status.IN_SCHOOL ? 0 : 1);
    }

    static Facet<Ownership> schoolType() {
        List<Ownership> types = List.of(Ownership.PUBLIC, Ownership.INCLUSIVE, Ownership.PRIVATE);
        return new Facet<>(Fact.SCHOOL_TYPE, types, ChildFacts::schoolType, ChildFacts::withSchoolType, types::indexOf);
    }

    /** Any two sums: what is paid is the child's own. */
    static Facet<Fen> tuition() {
        return new Facet<>(
                Fact.TUITION, List.of(Fen.of(1), Fen.of(2)), ChildFacts::tuition, ChildFacts::withTuition, sum -> 0);
    }

    /** This county, or another. */
    static Facet<String> county(
            Fact fact, String home, Function<ChildFacts, String> get, BiFunction<ChildFacts, String, ChildFacts> put) {
        return new Facet<>(
                fact, List.of(home, ChildFacts.ANOTHER_COUNTY), get, put, county -> county.equals(home) ? 0 : 1);
    }

    /**
     * Categories that belong to the same groups are one atom; a class is a set of atoms. So a class tells which
     * groups a child is in, and every combination that exists is tried.
     */
    static Facet<Set<Category>> categories(Collection<Set<Category>> groups) {
        Map<Set<Set<Category>>, Category> atoms = new LinkedHashMap<>();
        int[] bit = new int[Category.values().length];
        for (Category category : Category.values()) {
            Set<Set<Category>> memberOf = new HashSet<>(groups);
            memberOf.removeIf(group -> !group.contains(category));
            if (!memberOf.isEmpty()) {
                atoms.putIfAbsent(memberOf, category);
                bit[category.ordinal()] = 1 << List.copyOf(atoms.keySet()).indexOf(memberOf);
            }
        }
        return new Facet<>(
                Fact.CATEGORIES,
                subsets(List.copyOf(atoms.values())),
                ChildFacts::categories,
                ChildFacts::withCategories,
                held -> {
                    int mask = 0;
                    for (Category category : held) {
                        mask |= bit[category.ordinal()];
                    }
                    return mask;
                });
    }

    private static List<Set<Category>> subsets(List<Category> atoms) {
        List<Set<Category>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << atoms.size(); mask++) {
            Set<Category> subset = EnumSet.noneOf(Category.class);
            for (int i = 0; i < atoms.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    subset.add(atoms.get(i));
                }
            }
            subsets.add(Set.copyOf(subset));
        }
        return subsets;
    }
}
