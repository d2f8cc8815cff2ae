package org.buluo.files.intake.heading;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;

/**
 * The words of one county's offices: their names for headings, and former or short names of schools.
 *
 * @param headings their names for headings
 * @param schools what a school's name counts as, by the name in plain form ({@link #plain})
 */
public record OwnWords(HeadingAliases headings, Map<String, String> schools) {

    /** None beside the built-in ones. */
    public static final OwnWords NONE = new OwnWords(HeadingAliases.NONE, Map.of());

    /** Copies. */
    public OwnWords {
        schools = Map.copyOf(schools);
    }

    /** With schools' names as people write them. */
    public static OwnWords of(HeadingAliases headings, Map<String, String> written) {
        Map<String, String> schools = new HashMap<>();
        written.forEach((name, counts) -> schools.put(plain(name), counts));
        return new OwnWords(headings, Collections.unmodifiableMap(schools));
    }

    /** A name in the form in which it is compared. */
    public static String plain(String name) {
        return Blanks.without(Width.narrow(name));
    }

    /** The name that counts for a school. */
    public String school(String name) {
        return schools.isEmpty() || name.isEmpty() ? name : schools.getOrDefault(plain(name), name);
    }
}
