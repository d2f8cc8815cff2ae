package org.buluo.core.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;

/**
 * Who may hold a child's account: the child, a guardian whom a row names, and whoever is of its household by the register
 * of the poor or of population. Household numbers count within their register and village.
 */
final class Kin {

    private record Key(RosterKind kind, String township, String village, String number) {
        static Key of(PersonRow row) {
            return new Key(row.kind(), row.township(), Statement.bareVillage(row.village()), row.householdNumber());
        }
    }

    private final Map<Key, List<PersonRow>> households = new HashMap<>();

    /** @param children whose households are looked for */
    Kin(List<ChildAccount> children, Rosters rosters) {
        children.stream()
                .flatMap(child -> child.rows().stream())
                .filter(row -> !row.householdNumber().isEmpty())
                .forEach(row -> households.computeIfAbsent(Key.of(row), key -> new ArrayList<>(4)));
        Stream.concat(rosters.registeredPoor().stream(), rosters.residents().stream())
                .forEach(row -> {
                    List<PersonRow> home = households.get(Key.of(row));
                    if (home != null) {
                        home.add(row);
                    }
                });
    }

    private Stream<PersonRow> household(ChildAccount child) {
        return child.rows().stream()
                .filter(row -> !row.householdNumber().isEmpty())
                .map(Key::of)
                .distinct()
                .flatMap(key -> households.getOrDefault(key, List.of()).stream());
    }

    private Stream<PersonName> names(ChildAccount child) {
        Stream<PersonName> own = child.rows().stream()
                .flatMap(row -> Stream.of(row.name(), row.formerName(), row.guardian(), head(row)));
        return Stream.concat(own, household(child).flatMap(row -> Stream.of(row.name(), head(row))))
                .filter(PersonName::isKnown);
    }

    private static PersonName head(PersonRow row) {
        return row instanceof Resident resident ? resident.head() : PersonName.UNKNOWN;
    }

    /** Whether anybody beside the child is known, so that a stranger can be told from kin. */
    boolean isKnown(ChildAccount child) {
        List<String> own = child.rows().stream().map(row -> row.name().text()).toList();
        return names(child).anyMatch(name -> !own.contains(name.text()));
    }

    /** Whether a holder is one of them; a slip of a name is no other person. */
    boolean isName(ChildAccount child, PersonName holder) {
        return names(child)
                .anyMatch(name -> name.equals(holder)
                        || Names.likeness(holder.text(), name.text()) == Fault.NAME_VARIANT
                        || Names.likeness(holder.text(), name.text()) == Fault.NAME_SOUND
                        || Names.likeness(holder.text(), name.text()) == Fault.NAME_CHARACTER
                                && holder.text().length() > 2);
    }

    /** Whether an identity number is one of theirs; a number that no row of the household states proves nothing. */
    boolean isNumber(ChildAccount child, CitizenId number) {
        Stream<CitizenId> own = child.rows().stream()
                .flatMap(row -> Stream.of(
                        idOf(row), row.guardianId(), row.studentNumber().citizenId()));
        return Stream.concat(own, household(child).map(PersonRow::id))
                .anyMatch(id -> id.hasCode() && id.code() == number.code());
    }

    /** The bank's own number is what is asked about. */
    private static CitizenId idOf(PersonRow row) {
        return row.kind() == RosterKind.BANK_RETURN ? CitizenId.ABSENT : row.id();
    }

    /** The row of the child's household on the register of the poor that states this account. */
    Optional<RegisteredPoor> registered(ChildAccount child, String card, Function<Origin, String> cards) {
        if (card.isEmpty()) {
            return Optional.empty();
        }
        return household(child)
                .filter(RegisteredPoor.class::isInstance)
                .map(RegisteredPoor.class::cast)
                .filter(row -> cards.apply(row.origin()).equals(card))
                .findFirst();
    }
}
