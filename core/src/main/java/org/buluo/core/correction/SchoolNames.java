package org.buluo.core.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.School;
import org.buluo.core.text.Width;

/**
 * The names by which schools can be reached: those of their own rolls, and the directory's. What a bank or a list writes may be
 * a name that nobody has.
 */
public final class SchoolNames {

    private record Known(String name, String township) {}

    private final Map<String, Known> known = new HashMap<>();

    /**
     * Of an account.
     *
     * @param children whose rolls are read
     * @param directory the county's schools; may be empty
     */
    public SchoolNames(List<ChildAccount> children, List<School> directory) {
        directory.forEach(school -> add(school.ref().name(), school.township()));
        for (ChildAccount child : children) {
            child.rows().stream()
                    .filter(row -> row instanceof Enrolment || row instanceof KindergartenChild)
                    .forEach(row -> add(
                            row.schoolName(), row.schoolName().equals(child.school()) ? child.schoolTownship() : ""));
        }
    }

    private void add(String name, String township) {
        if (!name.isBlank()) {
            known.merge(
                    form(name),
                    new Known(name, township),
                    (a, b) -> a.township().isEmpty() ? rename(a, b) : a);
        }
    }

    private static Known rename(Known first, Known second) {
        return new Known(first.name(), second.township());
    }

    /** How the school calls itself; empty for a name that nobody has. */
    public Optional<String> resolve(String name) {
        return Optional.ofNullable(known.get(form(name))).map(Known::name);
    }

    /** Where the school is; empty when that, or the school, is not known. */
    public String township(String name) {
        Known school = known.get(form(name));
        return school == null ? "" : school.township();
    }

    /** Width and blanks make no other name. */
    static String form(String name) {
        return Width.narrow(name).replaceAll("\\s", "");
    }
}
