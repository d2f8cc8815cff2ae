package org.buluo.core.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;

/**
 * The same number as {@link Facets#signature}, looked up instead of worked out: a signature is the sum of what each
 * fact adds to it, and facts have few values. It is asked once for every child of a province.
 */
final class SignatureTable {

    private static final List<Boolean> YES_OR_NO = Arrays.asList(null, true, false);

    private final String home;
    private final long[] conditions = new long[1 << PackedBits.CONDITIONS];
    private final long[] places = new long[1 << PackedBits.PLACE];
    private final long[] categories = new long[1 << PackedBits.CATEGORIES];
    private final long schoolHere;
    private final long schoolElsewhere;
    private final long householdHere;
    private final long householdElsewhere;

    SignatureTable(Facets facets, String home) {
        ChildFacts none = ChildFacts.NOTHING;
        this.home = home;
        for (ChildFacts child : conditions()) {
            conditions[PackedBits.conditions(child.packed())] = facets.signature(child);
        }
        for (ChildFacts child : places()) {
            places[PackedBits.place(child.packed())] = facets.signature(child);
        }
        for (int mask = 0; mask < 1 << Category.values().length; mask++) {
            ChildFacts child = none.withCategories(CategorySet.of(mask));
            categories[PackedBits.categories(child.packed())] = facets.signature(child);
        }
        this.schoolHere = facets.signature(none.withSchoolCounty(home));
        this.schoolElsewhere = facets.signature(none.withSchoolCounty(ChildFacts.ANOTHER_COUNTY));
        this.householdHere = facets.signature(none.withHouseholdCounty(home));
        this.householdElsewhere = facets.signature(none.withHouseholdCounty(ChildFacts.ANOTHER_COUNTY));
    }

    private static List<ChildFacts> conditions() {
        List<ChildFacts> all = List.of(ChildFacts.NOTHING);
        all = each(all, YES_OR_NO, ChildFacts::withBoarding);
        all = each(all, YES_OR_NO, ChildFacts::withRural);
        all = each(all, orNull(Status.values()), ChildFacts::withStatus);
        all = each(all, orNull(Ownership.values()), ChildFacts::withSchoolType);
        return each(all, Arrays.asList(null, Fen.ZERO), ChildFacts::withTuition);
    }

    private static List<ChildFacts> places() {
        List<ChildFacts> all = new ArrayList<>();
        for (ChildFacts child : each(List.of(ChildFacts.NOTHING), orNull(Stage.values()), ChildFacts::withStage)) {
            for (int grade = 0; grade <= ChildFacts.LAST_GRADE; grade++) {
                all.add(child.withGrade(grade));
            }
        }
        return all;
    }

    private static <T> List<T> orNull(T[] values) {
        List<T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    private static <T> List<ChildFacts> each(
            List<ChildFacts> children, List<T> values, BiFunction<ChildFacts, T, ChildFacts> put) {
        return children.stream()
                .flatMap(child -> values.stream().map(value -> put.apply(child, value)))
                .toList();
    }

    /** The child's classes as one number. */
    long signature(ChildFacts child) {
        int bits = child.packed();
        return conditions[PackedBits.conditions(bits)]
                + places[PackedBits.place(bits)]
                + categories[PackedBits.categories(bits)]
                + county(child.schoolCounty(), schoolHere, schoolElsewhere)
                + county(child.householdCounty(), householdHere, householdElsewhere);
    }

    private long county(String county, long here, long elsewhere) {
        return county == null ? 0 : county.equals(home) ? here : elsewhere;
    }
}
