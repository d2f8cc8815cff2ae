package org.buluo.core.correction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;

/**
 * Schools that a roster names otherwise than the directory of schools: one finding for each roster, at its first such row.
 * The directory is held right, since one office keeps it for all; a school that it does not have may be missing there, and
 * nobody is held right. A kind of roster of which the directory has no school at all is not held against it.
 */
final class Schools {

    private final Map<String, School> byName = new HashMap<>();
    private final Map<String, School> byCode = new HashMap<>();
    private final Set<String> codesOfNames = new HashSet<>();
    private final Set<RosterKind> covered = new HashSet<>();
    private final Map<RosterOf, Map<String, Named>> named = new LinkedHashMap<>();

    /** How a roster names its school, and where first with this code. */
    private record Named(PersonRow row, SchoolRef ref) {}

    private Schools(List<School> directory) {
        for (School school : directory) {
            byName.putIfAbsent(SchoolNames.form(school.ref().name()), school);
            codesOfNames.add(pair(school.ref()));
            if (!school.ref().code().isEmpty()) {
                byCode.putIfAbsent(school.ref().code(), school);
            }
        }
        byName.remove("");
    }

    /** In the order of the account's rows. */
    static List<Finding> of(Reconciled account, List<School> directory) {
        if (directory.isEmpty()) {
            return List.of();
        }
        Schools schools = new Schools(directory);
        account.children().forEach(schools::read);
        return schools.named.entrySet().stream()
                .flatMap(entry -> schools.first(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private void read(ChildAccount child) {
        for (PersonRow row : child.rows()) {
            RosterOf roster = RosterOf.whose(row);
            if (roster.isOfSchool() && !row.schoolName().isEmpty()) {
                SchoolRef ref = ref(row);
                named.computeIfAbsent(roster, any -> new HashMap<>(2))
                        .merge(
                                ref.code(),
                                new Named(row, ref),
                                (a, b) -> a.row().origin().compareTo(b.row().origin()) <= 0 ? a : b);
                if (byName.containsKey(SchoolNames.form(ref.name())) || byCode.containsKey(ref.code())) {
                    covered.add(row.kind());
                }
            }
        }
    }

    /** Rows of one roster may bear several codes: what one of them shows to be right is told before that nothing is known. */
    private Optional<Finding> first(RosterOf roster, Map<String, Named> byCode) {
        List<Finding> found = byCode.values().stream()
                .sorted(Comparator.comparing(at -> at.row().origin()))
                .flatMap(at -> find(roster, at).stream())
                .toList();
        return found.stream()
                .filter(finding -> !finding.right().isEmpty())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Optional<Finding> find(RosterOf roster, Named at) {
        School same = byName.get(SchoolNames.form(at.ref().name()));
        School coded = at.ref().code().isEmpty() ? null : byCode.get(at.ref().code());
        if (same != null) {
            boolean differs = !at.ref().code().isEmpty()
                    && !same.ref().code().isEmpty()
                    && !codesOfNames.contains(pair(at.ref()));
            return differs
                    ? Optional.of(finding(
                            roster,
                            at,
                            Fault.SCHOOL_CODE_OTHER,
                            at.ref().code(),
                            same,
                            same.ref().code()))
                    : Optional.empty();
        }
        if (coded != null) {
            return Optional.of(finding(
                    roster,
                    at,
                    Fault.SCHOOL_ALIAS,
                    at.ref().name(),
                    coded,
                    coded.ref().name()));
        }
        return covered.contains(roster.kind())
                ? Optional.of(new Finding(
                        Finding.OF_ROSTER,
                        roster,
                        at.row().origin(),
                        Fault.SCHOOL_UNKNOWN,
                        at.ref().name(),
                        "",
                        false,
                        List.of()))
                : Optional.empty();
    }

    private static Finding finding(
            RosterOf roster, Named at, Fault fault, String stated, School directory, String right) {
        Proof proof = new Proof(directory.origin(), RosterKind.SCHOOL, right);
        return new Finding(Finding.OF_ROSTER, roster, at.row().origin(), fault, stated, right, false, List.of(proof));
    }

    private static SchoolRef ref(PersonRow row) {
        if (row instanceof Enrolment enrolment) {
            return enrolment.school();
        }
        return row instanceof KindergartenChild child ? child.school() : new SchoolRef("", row.schoolName());
    }

    private static String pair(SchoolRef ref) {
        return SchoolNames.form(ref.name()) + " " + ref.code();
    }
}
