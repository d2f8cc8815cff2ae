package org.buluo.app.platform;

import java.util.Map;
import org.buluo.core.place.DivisionCode;

/**
 * What part of the county a person may see: an argument of every repository read. Whoever has none sees nothing.
 *
 * <p>{@code SqlPredicate mine = scope.on(ScopeColumns.ofChildren("c.township", "c.school"));} then put
 * {@code mine.sql()} into the query and {@code mine.parameters()} beside its own.
 */
public sealed interface Scope {

    /** The condition that keeps to this scope; false when the query has no column that could tell. */
    SqlPredicate on(ScopeColumns columns);

    /** Whether nothing is hidden. */
    default boolean isWholeCounty() {
        return false;
    }

    /** The whole county. */
    static Scope wholeCounty() {
        return new WholeCounty();
    }

    /** Nothing at all: the default. */
    static Scope none() {
        return new None();
    }

    /** Every row of the county. */
    record WholeCounty() implements Scope {
        @Override
        public SqlPredicate on(ScopeColumns columns) {
            return SqlPredicate.ALL;
        }

        @Override
        public boolean isWholeCounty() {
            return true;
        }
    }

    /**
     * A township.
     *
     * @param division its code
     * @param township its current name, as rosters state it
     */
    record Area(DivisionCode division, String township) implements Scope {
        @Override
        public SqlPredicate on(ScopeColumns columns) {
            return equal(columns.township(), "scopeTownship", township);
        }
    }

    /** A school. @param school its name, as the account states it */
    record School(String school) implements Scope {
        @Override
        public SqlPredicate on(ScopeColumns columns) {
            return equal(columns.school(), "scopeSchool", school);
        }
    }

    /** A member unit. @param unit its code */
    record Unit(String unit) implements Scope {
        @Override
        public SqlPredicate on(ScopeColumns columns) {
            return equal(columns.unit(), "scopeUnit", unit);
        }
    }

    /** Nothing. */
    record None() implements Scope {
        @Override
        public SqlPredicate on(ScopeColumns columns) {
            return SqlPredicate.NONE;
        }
    }

    private static SqlPredicate equal(String column, String parameter, String value) {
        return column == null
                ? SqlPredicate.NONE
                : new SqlPredicate(column + " = :" + parameter, Map.of(parameter, value));
    }
}
