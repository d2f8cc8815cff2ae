package org.buluo.app.casework;

import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.platform.Scope;
import org.buluo.core.account.CaseOwner;

/**
 * Who must settle a matter: a desk, not a person.
 *
 * @param level which kind of desk
 * @param name of the school or township, the unit's code, or the county's aid centre; never empty
 */
public record Owner(OwnerLevel level, String name) {

    /** No matter is ever without an owner. */
    public Owner {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an owner has a name");
        }
    }

    /** The county's aid centre. */
    public static Owner county() {
        return new Owner(OwnerLevel.COUNTY, CaseOwner.COUNTY);
    }

    /** A township. */
    public static Owner township(String name) {
        return new Owner(OwnerLevel.TOWNSHIP, name);
    }

    /** A school. */
    public static Owner school(String name) {
        return new Owner(OwnerLevel.SCHOOL, name);
    }

    /** A member unit. */
    public static Owner unit(String code) {
        return new Owner(OwnerLevel.UNIT, code);
    }

    /** Whose desk a person of this scope sits at; null for nobody's. */
    public static Owner of(Scope scope) {
        if (scope instanceof Scope.Area area) {
            return township(area.township());
        }
        if (scope instanceof Scope.School place) {
            return school(place.school());
        }
        if (scope instanceof Scope.Unit place) {
            return unit(place.unit());
        }
        return scope.isWholeCounty() ? county() : null;
    }
}
