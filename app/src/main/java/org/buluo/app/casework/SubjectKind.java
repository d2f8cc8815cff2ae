package org.buluo.app.casework;

import java.util.Locale;

/** What a matter is about; the words are in the bundle under {@code casework.subject.<code>}. */
public enum SubjectKind {
    /** A child, by its lasting key. */
    CHILD,
    /** A school, by its name as the account states it. */
    SCHOOL,
    /** A member unit, by its code. */
    UNIT,
    /** A provision given to a child in a term, or its payment, by the key of the module that keeps it. */
    AWARD;

    /** As the table writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SubjectKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
