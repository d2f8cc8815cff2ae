package org.buluo.core.roster;

import java.time.LocalDate;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;

/**
 * A person on one of the three civil-affairs lists.
 *
 * @param kind {@link RosterKind#MINIMUM_LIVING}, {@link RosterKind#DESTITUTE} or {@link RosterKind#ORPHAN}
 * @param head 户主
 * @param area 城乡
 * @param from the first day; null when open
 * @param to the last day; null when open
 */
public record Beneficiary(
        Origin origin,
        RosterKind kind,
        PersonName name,
        CitizenId id,
        PersonName head,
        Area area,
        String township,
        String village,
        LocalDate from,
        LocalDate to)
        implements PersonRow {

    /** Whether the dates cover a day. */
    public boolean covers(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
