package org.buluo.core.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.place.PlaceReader;
import org.buluo.core.place.Whereabouts;
import org.buluo.core.policy.Category;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.DisabilityCard;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;

/**
 * The categories that lists give a child on a day (account-rules.md, Aid, Categories). Lists alone: a roll's own
 * columns never replace them.
 */
final class Categories {

    private static final List<String> NO_LONGER = List.of("剔除", "清退", "自然减少", "不再享受", "不享受");
    private static final Set<RosterKind> OUR_LISTS = Set.of(
            RosterKind.REGISTERED_POOR,
            RosterKind.MINIMUM_LIVING,
            RosterKind.DESTITUTE,
            RosterKind.ORPHAN,
            RosterKind.DISABILITY,
            RosterKind.IDENTIFIED,
            RosterKind.POPULATION);

    private Categories() {}

    /** Empty when they are not known: 城乡 is missing and the household's place does not tell it, or an outsider. */
    static Optional<Set<Category>> of(Child child, LocalDate day, Term term, Boolean rural, boolean outsider) {
        if (outsider) {
            return Optional.empty();
        }
        Set<Category> held = EnumSet.noneOf(Category.class);
        if (child.registered().stream().anyMatch(Categories::givesCategory)) {
            held.add(Category.REGISTERED_POOR);
        }
        for (Beneficiary row : child.benefits()) {
            if (row.covers(day)) {
                Optional<Category> category = category(row, rural);
                if (category.isEmpty()) {
                    return Optional.empty();
                }
                held.add(category.get());
            }
        }
        if (child.disabilityCards().stream().anyMatch(DisabilityCard::valid)) {
            held.add(Category.DISABLED);
        }
        child.identifications().stream()
                .filter(row -> row.terms().contains(term))
                .forEach(row -> held.add(identified(row.hardship())));
        return Optional.of(held);
    }

    /**
     * Whether the child is a pupil here whose 户口所在地 names another county and who is on no list of ours: the home
     * county must be asked (the plan's 三(三)1②).
     */
    static boolean isOutsider(Child child, Household household, PlaceReader places) {
        return child.rows().stream().noneMatch(row -> OUR_LISTS.contains(row.kind()))
                && places.whereabouts(household.statedPlace()) == Whereabouts.ANOTHER;
    }

    /** 脱贫 never ends it; these words mean that the row gives none. */
    private static boolean givesCategory(RegisteredPoor row) {
        return NO_LONGER.stream().noneMatch(row.attribute()::contains);
    }

    private static Optional<Category> category(Beneficiary row, Boolean rural) {
        if (row.kind() == RosterKind.ORPHAN) {
            return Optional.of(Category.ORPHAN);
        }
        Boolean inTheCountry = row.area() == Area.UNKNOWN ? rural : Boolean.valueOf(row.area() == Area.RURAL);
        if (inTheCountry == null) {
            return Optional.empty();
        }
        if (row.kind() == RosterKind.DESTITUTE) {
            return Optional.of(inTheCountry ? Category.DESTITUTE_RURAL : Category.DESTITUTE_URBAN);
        }
        return Optional.of(inTheCountry ? Category.MINIMUM_LIVING_RURAL : Category.MINIMUM_LIVING_URBAN);
    }

    private static Category identified(String hardship) {
        if (hardship.contains("事实无人抚养")) {
            return Category.UNSUPPORTED;
        }
        if (hardship.contains("残疾人子女")) {
            return Category.DISABLED_PARENT;
        }
        return hardship.contains("烈士") ? Category.MARTYR_CHILD : Category.OTHER_POOR;
    }
}
