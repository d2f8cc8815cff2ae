package org.buluo.core.correction;

import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RosterKind;

/**
 * A row that says otherwise.
 *
 * @param row where it stands
 * @param kind of roster
 * @param value what it states, in clear
 */
public record Proof(Origin row, RosterKind kind, String value) {

    /** Without the value. */
    @Override
    public String toString() {
        return "Proof[" + kind + "]";
    }
}
