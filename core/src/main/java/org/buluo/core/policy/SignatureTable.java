package org.buluo.core.policy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;

/**
 * The same number as {@link Facets#signature}, looked up instead of worked out: a signature is the sum of what each
 * fact adds to it, and a fact has few values. It is asked once for every child of a province.
 */
final class SignatureTable {

    private final String home;
    private final long[] stage;
    private final long[] grade;
    private final long[] boarding;
    private final long[] categories;
    private final long[] schoolCounty;
    private final long[] householdCounty;
    private final long[] rural;
    private final long[] status;
    private final long[] schoolType;
    private final long tuition;

    SignatureTable(Facets facets, String home) {
        ChildFacts none = ChildFacts.NOTHING;
        List<Boolean> noOrYes = List.of(false, true);
        List<String> counties = List.of(home, ChildFacts.ANOTHER_COUNTY);
        this.home = home;
        this.stage = table(facets, List.of(Stage.values()), none::withStage);
        this.grade = new long[ChildFacts.LAST_GRADE + 1];
        for (int one = 1; one < grade.length; one++) {
            grade[one] = facets.signature(none.withGrade(one));
        }
        this.boarding = table(facets, noOrYes, none::withBoarding);
        this.categories = new long[1 << Category.values().length];
        for (int mask = 0; mask < categories.length; mask++) {
            categories[mask] = facets.signature(none.withCategories(CategorySet.of(mask)));
        }
        this.schoolCounty = table(facets, counties, none::withSchoolCounty);
        this.householdCounty = table(facets, counties, none::withHouseholdCounty);
        this.rural = table(facets, noOrYes, none::withRural);
        this.status = table(facets, List.of(Status.values()), none::withStatus);
        this.schoolType = table(facets, List.of(Ownership.values()), none::withSchoolType);
        this.tuition = facets.signature(none.withTuition(Fen.ZERO));
    }

    /** What each value adds, behind the nothing that an unknown one adds. */
    private static <T> long[] table(Facets facets, List<T> values, Function<T, ChildFacts> child) {
        long[] table = new long[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            table[i + 1] = facets.signature(child.apply(values.get(i)));
        }
        return table;
    }

    /** The child's classes as one number. */
    long signature(ChildFacts child) {
        long signature = stage[at(child.stage())]
                + boarding[at(child.boarding())]
                + schoolCounty[at(child.schoolCounty())]
                + householdCounty[at(child.householdCounty())]
                + rural[at(child.rural())]
                + status[at(child.status())]
                + schoolType[at(child.schoolType())];
        if (child.grade() != null) {
            signature += grade[child.grade()];
        }
        if (child.tuition() != null) {
            signature += tuition;
        }
        Set<Category> held = child.categories();
        return held == null ? signature : signature + categories[CategorySet.mask(held)];
    }

    private static int at(Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }

    private static int at(Boolean value) {
        return value == null ? 0 : value ? 2 : 1;
    }

    private int at(String county) {
        return county == null ? 0 : county.equals(home) ? 1 : 2;
    }
}
