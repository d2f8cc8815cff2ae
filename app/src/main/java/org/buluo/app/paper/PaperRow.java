package org.buluo.app.paper;

import java.util.List;
import org.buluo.app.platform.Scope;

/**
 * A row of a printed list.
 *
 * @param key by which the present list is asked for the same row; no name or number of a person
 * @param township to which it belongs; empty for several or none
 * @param school to which it belongs; empty for several or none
 * @param cells as printed, one for each column
 */
public record PaperRow(String key, String township, String school, List<String> cells) {

    /** Whether a person of this scope may see it. */
    boolean isWithin(Scope scope) {
        return scope.isWholeCounty()
                || scope instanceof Scope.Area area && area.township().equals(township)
                || scope instanceof Scope.School place && place.school().equals(school);
    }

    /** A row holds names. */
    @Override
    public String toString() {
        return "PaperRow[" + key + "]";
    }
}
