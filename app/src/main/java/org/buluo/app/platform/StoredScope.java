package org.buluo.app.platform;

import org.buluo.core.place.DivisionCode;

/**
 * A scope as an account keeps it.
 *
 * @param kind which of the kinds
 * @param code division code, school or unit; empty for the county and none
 * @param name the township's name; empty for the others
 */
record StoredScope(String kind, String code, String name) {

    static StoredScope of(Scope scope) {
        if (scope instanceof Scope.Area area) {
            return new StoredScope("AREA", area.division().text(), area.township());
        }
        if (scope instanceof Scope.School school) {
            return new StoredScope("SCHOOL", school.school(), "");
        }
        if (scope instanceof Scope.Unit unit) {
            return new StoredScope("UNIT", unit.unit(), "");
        }
        return new StoredScope(scope.isWholeCounty() ? "COUNTY" : "NONE", "", "");
    }

    Scope scope() {
        return switch (kind) {
            case "COUNTY" -> Scope.wholeCounty();
            case "AREA" -> new Scope.Area(new DivisionCode(code), name);
            case "SCHOOL" -> new Scope.School(code);
            case "UNIT" -> new Scope.Unit(code);
            default -> Scope.none();
        };
    }
}
