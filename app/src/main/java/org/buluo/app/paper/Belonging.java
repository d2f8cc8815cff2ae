package org.buluo.app.paper;

import org.buluo.app.platform.Scope;

/**
 * To whom a list belongs: to the township or school that all of its rows share, else to the whole county. Who sees a
 * part of the county may see a list only if nothing in it lies outside of that part.
 */
final class Belonging {

    private final Scope scope;
    private String township;
    private String school;

    /** @param scope of whoever prints: nothing in the list lies outside of it */
    Belonging(Scope scope) {
        this.scope = scope;
    }

    void add(PaperRow row) {
        township = shared(township, row.township());
        school = shared(school, row.school());
    }

    private static String shared(String before, String next) {
        return before == null || before.equals(next) ? next : "";
    }

    Scope scope() {
        return scope;
    }

    String unit() {
        return scope instanceof Scope.Unit own ? own.unit() : "";
    }

    String township() {
        return scope instanceof Scope.Area area ? area.township() : township == null ? "" : township;
    }

    String school() {
        return scope instanceof Scope.School place ? place.school() : school == null ? "" : school;
    }
}
