package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.buluo.core.identity.PersonName;
import org.buluo.core.place.County;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.Rosters;
import org.buluo.core.roster.Sources;

/**
 * The rows that linkage looks at: all but bank lines, what is not known yet, and persons of the population register
 * who are plainly too old, whom no list of pupils numbers, and who tell nobody's age that is not told otherwise.
 */
final class Linkable {

    private static final int YOUNGER = 3;
    private static final int OLDER = 8;

    private final County county;
    private final Calendar calendar;

    Linkable(County county, Calendar calendar) {
        this.county = county;
        this.calendar = calendar;
    }

    /** In the order of source and row. */
    List<PersonRow> of(Rosters rosters) {
        List<PersonRow> rows = new ArrayList<>(rosters.registeredPoor());
        rows.addAll(rosters.enrolments());
        rows.addAll(rosters.kindergartenChildren());
        rows.addAll(rosters.elsewherePupils());
        rosters.replies().stream().filter(row -> calendar.knows(row.date())).forEach(rows::add);
        rosters.leavers().stream().filter(row -> calendar.knows(row.date())).forEach(rows::add);
        rows.addAll(rosters.identifications());
        rows.addAll(rosters.beneficiaries());
        rows.addAll(rosters.disabilityCards());
        Set<Long> numbered = numbered(rows);
        Set<PersonName> ageless = ageless(rosters.registeredPoor());
        numbered.addAll(SharedNumbers.of(
                rosters, row -> row.id().isSound() && !mayBeOfAge(row.id().birth())));
        rosters.residents().stream()
                .filter(row -> mayBeChild(row, numbered) || ageless.contains(row.name()))
                .forEach(rows::add);
        return inOrder(rows, rosters);
    }

    /** By source and row. Each kind comes in that order already, so that a source's rows are nearly sorted. */
    private static List<PersonRow> inOrder(List<PersonRow> rows, Rosters rosters) {
        Sources sources = rosters.sources();
        int[] next = new int[sources.size() + 1];
        rows.forEach(row -> next[sources.placeOf(rosters.placeOf(row.origin())) + 1]++);
        for (int i = 0; i < sources.size(); i++) {
            next[i + 1] += next[i];
        }
        int[] from = next.clone();
        PersonRow[] ordered = new PersonRow[rows.size()];
        rows.forEach(row -> ordered[next[sources.placeOf(rosters.placeOf(row.origin()))]++] = row);
        Comparator<PersonRow> byRow =
                Comparator.comparingInt(row -> rosters.placeOf(row.origin()).row());
        for (int i = 0; i < sources.size(); i++) {
            Arrays.sort(ordered, from[i], from[i + 1], byRow);
        }
        return Arrays.asList(ordered);
    }

    private static Set<Long> numbered(List<PersonRow> rows) {
        Set<Long> codes = new HashSet<>();
        for (PersonRow row : rows) {
            if (UniverseRule.isAtAnyAge(row.kind())) {
                codes.add(row.id().code());
                codes.add(row.studentNumber().citizenId().code());
            }
        }
        codes.remove(0L);
        return codes;
    }

    /** Names of register persons whose own rows tell no age for sure: a grown-up's row may tell it. */
    private Set<PersonName> ageless(List<RegisteredPoor> rows) {
        Set<PersonName> names = new HashSet<>();
        for (RegisteredPoor row : rows) {
            if (row.name().isKnown() && !row.id().isSound() && isAgeless(row)) {
                names.add(row.name());
            }
        }
        return names;
    }

    private boolean isAgeless(RegisteredPoor row) {
        LocalDate birth = row.id().birth();
        return birth == null || (!mayBeOfAge(birth) && StudyState.saysChild(List.of(row)));
    }

    /** Whether a row's person may be a child of the universe, for all that the row itself tells. */
    boolean mayBeChild(PersonRow row) {
        LocalDate birth = row.id().isSound() || row.birth() == null ? row.id().birth() : row.birth();
        return UniverseRule.isAtAnyAge(row.kind()) || mayBeOfAge(birth);
    }

    private boolean mayBeChild(Resident row, Set<Long> numbered) {
        return mayBeOfAge(row.id().birth())
                || (row.birth() != null && mayBeOfAge(row.birth()))
                || numbered.contains(row.id().code());
    }

    private boolean mayBeOfAge(LocalDate birth) {
        if (birth == null) {
            return true;
        }
        int age = calendar.ageOf(birth);
        return age >= county.fromAge() - YOUNGER && age <= county.toAge() + OLDER;
    }
}
