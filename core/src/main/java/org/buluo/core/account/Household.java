package org.buluo.core.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.core.place.PlaceReader;
import org.buluo.core.place.Whereabouts;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RosterKind;

/** Where a child's household is (account-rules.md, Aid: household_county and rural). */
final class Household {

    private static final Set<RosterKind> OF_THIS_COUNTY = Set.of(
            RosterKind.REGISTERED_POOR,
            RosterKind.MINIMUM_LIVING,
            RosterKind.DESTITUTE,
            RosterKind.ORPHAN,
            RosterKind.DISABILITY);

    private final Child child;
    private final PlaceReader places;

    Household(Child child, PlaceReader places) {
        this.child = child;
        this.places = places;
    }

    /** Whether the household is of this county; not told when no list and no 户口所在地 tells. */
    Whereabouts county() {
        boolean ours = child.rows().stream().anyMatch(row -> OF_THIS_COUNTY.contains(row.kind()))
                || child.residents().stream().anyMatch(row -> row.state() != ResidentState.MOVED_OUT);
        return ours ? Whereabouts.HERE : places.whereabouts(statedPlace());
    }

    /** 户口所在地 as the rolls and kindergarten lists state it; empty when none does. */
    String statedPlace() {
        return statedPlaces().findFirst().orElse("");
    }

    private Stream<String> statedPlaces() {
        return Stream.concat(
                        child.enrolments().stream().map(Enrolment::householdPlace),
                        child.kindergarten().stream().map(KindergartenChild::householdPlace))
                .filter(place -> !place.isEmpty());
    }

    /** Null when no source tells, or one tells both. */
    Boolean rural() {
        Set<Boolean> told = byPopulation();
        if (told.isEmpty()) {
            told = byStatedPlace();
        }
        if (told.isEmpty()) {
            told = byRegister();
        }
        return told.size() == 1 ? told.iterator().next() : null;
    }

    private Set<Boolean> byPopulation() {
        return told(child.residents().stream()
                .filter(row -> row.state() == ResidentState.NORMAL)
                .map(row -> places.rural(row.township(), row.village())));
    }

    private Set<Boolean> byStatedPlace() {
        return told(statedPlaces().map(place -> places.rural("", place)));
    }

    private Set<Boolean> byRegister() {
        return told(child.registered().stream().map(row -> places.rural(row.township(), row.village())));
    }

    private static Set<Boolean> told(Stream<Boolean> answers) {
        Set<Boolean> told = new HashSet<>(2);
        answers.forEach(answer -> {
            if (answer != null) {
                told.add(answer);
            }
        });
        return told;
    }

    /** The row that tells the household's township: population, register, civil affairs, else any. */
    String township() {
        return ordered()
                .map(PersonRow::township)
                .filter(name -> !name.isEmpty())
                .map(places::current)
                .findFirst()
                .or(() -> statedPlaces()
                        .map(places::township)
                        .filter(t -> !t.isEmpty())
                        .findFirst())
                .orElse("");
    }

    /** The village of the household; empty when no column tells it. */
    String village() {
        return ordered()
                .map(PersonRow::village)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Stream<PersonRow> ordered() {
        List<Resident> residents = child.residents();
        Stream<PersonRow> normal = residents.stream()
                .filter(row -> row.state() == ResidentState.NORMAL)
                .map(PersonRow.class::cast);
        return Stream.concat(Stream.concat(child.registered().stream(), normal), child.rows().stream());
    }
}
