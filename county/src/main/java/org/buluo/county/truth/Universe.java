package org.buluo.county.truth;

import java.time.LocalDate;
import org.buluo.core.time.Age;
import org.buluo.county.rosters.HoldsDisabilityCard;
import org.buluo.county.rosters.InKindergarten;
import org.buluo.county.rosters.InPopulation;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnCivilList;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.OnRegister;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Replied;

/** Who is a child of the account (account-rules.md, The universe). */
public final class Universe {

    private static final int FROM = 3;
    private static final int TO = 22;

    private Universe() {}

    /** Whether the account holds the person. @param age the true age on the age day */
    public static boolean holds(Lists lists, int age, LocalDate ageDay) {
        if (lists.has(OnRoll.class)
                || lists.has(InKindergarten.class)
                || lists.has(OnElsewhereList.class)
                || lists.has(Replied.class)
                || lists.has(Moved.class)) {
            return true;
        }
        boolean listed = lists.has(OnRegister.class)
                || lists.has(InPopulation.class)
                || lists.has(OnCivilList.class)
                || lists.has(HoldsDisabilityCard.class);
        if (!listed) {
            return false;
        }
        Integer told = Known.of(lists, age).age();
        return told == null ? registeredAsChild(lists) && !tellsOutside(lists, age, ageDay) : isInside(told);
    }

    private static boolean isInside(int age) {
        return age >= FROM && age <= TO;
    }

    /** A date with a slip still tells that a grown-up is one, and that a baby is one. */
    private static boolean tellsOutside(Lists lists, int age, LocalDate ageDay) {
        return !isInside(age)
                && lists.rows().stream()
                        .flatMap(row -> StatedBirths.of(row))
                        .mapToInt(birth -> Age.on(ageDay, birth))
                        .anyMatch(stated -> !isInside(stated) && stated > TO == age > TO);
    }

    /** A register person whose age no source tells: by 在校生状况, or as somebody's child or grandchild. */
    private static boolean registeredAsChild(Lists lists) {
        for (OnRegister row : lists.of(OnRegister.class)) {
            if (row.stage() != null || lists.isChild()) {
                return true;
            }
        }
        return false;
    }
}
