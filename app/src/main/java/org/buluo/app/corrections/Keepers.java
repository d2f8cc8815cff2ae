package org.buluo.app.corrections;

import java.util.List;
import org.buluo.app.casework.Owner;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.settings.MemberUnit;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.RosterKind;
import org.springframework.stereotype.Component;

/** Who keeps a roster, and so is told what is wrong in it. */
@Component
class Keepers {

    private final CountySettings settings;

    Keepers(CountySettings settings) {
        this.settings = settings;
    }

    /** Who they are, as the county is today. */
    Kept today() {
        return new Kept(MemberUnit.of(settings.county()));
    }

    /** The member units of a county. */
    record Kept(List<MemberUnit> units) {

        /**
         * The school or township whose roster it is, else the unit that supplies it, else the county's aid centre, which
         * also writes to the other counties that replied, and finds out whom a name means that no school has.
         *
         * @param school whose roster it is, as it calls itself; empty when no such school is known
         */
        Owner owner(RosterOf roster, String school) {
            if (roster.isOfSchool() && !school.isEmpty()) {
                return Owner.school(school);
            }
            if (roster.isOfSchool()
                    && (roster.kind() == RosterKind.BANK_RETURN
                            || !roster.place().isEmpty())) {
                return Owner.county();
            }
            if (roster.isOfTownship() && !roster.place().isEmpty()) {
                return Owner.township(roster.place());
            }
            String unit = roster.isOfCounty() ? "" : unit(roster);
            return unit.isEmpty() ? Owner.county() : Owner.unit(unit);
        }

        /** The code of the unit that supplies rosters of this kind; empty for none. */
        String unit(RosterOf roster) {
            return units.stream()
                    .filter(unit -> unit.kinds().contains(roster.kind()))
                    .map(MemberUnit::code)
                    .findFirst()
                    .orElse("");
        }
    }
}
