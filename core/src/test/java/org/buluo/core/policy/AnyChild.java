package org.buluo.core.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;

/** Children and the values that their facts can take. */
final class AnyChild {

    static final String HOME = "422822";

    private AnyChild() {}

    /** A child of whom everything is known, by a seed. */
    static ChildFacts known(long seed) {
        Random random = new Random(seed);
        ChildFacts child = ChildFacts.NOTHING;
        for (Fact fact : Fact.values()) {
            List<ChildFacts> ways = fillings(child, fact);
            child = ways.get(random.nextInt(ways.size()));
        }
        return child;
    }

    static Term term(int index) {
        Term term = new Term(2012, Term.Season.SPRING);
        for (int i = 0; i < index; i++) {
            term = term.next();
        }
        return term;
    }

    static ChildFacts without(ChildFacts child, Fact fact) {
        return switch (fact) {
            case STAGE -> child.withStage(null);
            case GRADE -> child.withGrade(null);
            case BOARDING -> child.withBoarding(null);
            case CATEGORIES -> child.withCategories(null);
            case SCHOOL_COUNTY -> child.withSchoolCounty(null);
            case HOUSEHOLD_COUNTY -> child.withHouseholdCounty(null);
            case RURAL -> child.withRural(null);
            case STATUS -> child.withStatus(null);
            case SCHOOL_TYPE -> child.withSchoolType(null);
            case TUITION -> child.withTuition(null);
        };
    }

    static boolean knows(ChildFacts child, Fact fact) {
        return !without(child, fact).equals(child);
    }

    /** The child with each of the values that a fact can take, as far as a test must try them. */
    static List<ChildFacts> fillings(ChildFacts child, Fact fact) {
        List<ChildFacts> ways = new ArrayList<>();
        switch (fact) {
            case STAGE -> EnumSet.allOf(Stage.class).forEach(stage -> ways.add(child.withStage(stage)));
            case GRADE -> List.of(1, 2, 3, 4, 99).forEach(grade -> ways.add(child.withGrade(grade)));
            case BOARDING -> List.of(true, false).forEach(yes -> ways.add(child.withBoarding(yes)));
            case CATEGORIES -> categories().forEach(held -> ways.add(child.withCategories(held)));
            case SCHOOL_COUNTY -> List.of(HOME, "420000").forEach(code -> ways.add(child.withSchoolCounty(code)));
            case HOUSEHOLD_COUNTY -> List.of(HOME, "511011").forEach(code -> ways.add(child.withHouseholdCounty(code)));
            case RURAL -> List.of(true, false).forEach(yes -> ways.add(child.withRural(yes)));
            case STATUS -> EnumSet.allOf(Status.class).forEach(status -> ways.add(child.withStatus(status)));
            case SCHOOL_TYPE ->
                EnumSet.complementOf(EnumSet.of(Ownership.UNKNOWN))
                        .forEach(type -> ways.add(child.withSchoolType(type)));
            case TUITION -> List.of(0L, 63000L, 90000L).forEach(fen -> ways.add(child.withTuition(Fen.of(fen))));
        }
        return ways;
    }

    private static List<Set<Category>> categories() {
        List<Set<Category>> sets = new ArrayList<>();
        sets.add(Set.of());
        for (Category one : Category.values()) {
            for (Category other : Category.values()) {
                sets.add(EnumSet.of(one, other));
            }
        }
        return sets.stream().distinct().toList();
    }
}
