package org.buluo.county.truth;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.buluo.core.policy.Category;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.rosters.HoldsDisabilityCard;
import org.buluo.county.rosters.Identified;
import org.buluo.county.rosters.InPopulation;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnCivilList;
import org.buluo.county.rosters.OnRegister;
import org.buluo.county.rosters.TermDays;

/** What makes a child entitled, from lists alone (account-rules.md, Categories). */
final class Categories {

    private Categories() {}

    /** The categories held at the cut-off; null when they are not known. */
    static Set<Category> of(Lists lists, Known known, TermDays days) {
        Set<Category> held = EnumSet.noneOf(Category.class);
        if (lists.of(OnRegister.class).stream().anyMatch(OnRegister::counts)) {
            held.add(Category.REGISTERED_POOR);
        }
        if (lists.of(HoldsDisabilityCard.class).stream().anyMatch(HoldsDisabilityCard::valid)) {
            held.add(Category.DISABLED);
        }
        for (Identified row : lists.of(Identified.class)) {
            if (row.term().equals(days.term())) {
                held.add(row.category());
            }
        }
        for (OnCivilList row : lists.of(OnCivilList.class)) {
            if (covers(row, days.cutOff()) && !add(held, row, known.rural())) {
                return null;
            }
        }
        return held.isEmpty() && known.fromElsewhere() && onNoList(lists) ? null : held;
    }

    private static boolean covers(OnCivilList row, LocalDate day) {
        return !row.from().isAfter(day) && (row.to() == null || !row.to().isBefore(day));
    }

    private static boolean add(Set<Category> held, OnCivilList row, Boolean childRural) {
        if (row.list() == RosterKind.ORPHAN) {
            held.add(Category.ORPHAN);
            return true;
        }
        Boolean rural = row.area() == Area.UNKNOWN ? childRural : (Boolean) (row.area() == Area.RURAL);
        if (rural == null) {
            return false;
        }
        boolean destitute = row.list() == RosterKind.DESTITUTE;
        Category inCountry = destitute ? Category.DESTITUTE_RURAL : Category.MINIMUM_LIVING_RURAL;
        Category inTown = destitute ? Category.DESTITUTE_URBAN : Category.MINIMUM_LIVING_URBAN;
        held.add(rural ? inCountry : inTown);
        return true;
    }

    private static boolean onNoList(Lists lists) {
        return !lists.has(OnRegister.class)
                && !lists.has(OnCivilList.class)
                && !lists.has(HoldsDisabilityCard.class)
                && !lists.has(Identified.class)
                && !lists.has(InPopulation.class);
    }
}
