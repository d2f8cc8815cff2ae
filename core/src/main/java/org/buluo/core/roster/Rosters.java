package org.buluo.core.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that was read: the rows that stand, by kind, in the order of their places (see {@link #placeOf}). Rows returned for
 * correction, superseded rows and identical repeats are not here; they were counted where they were read.
 *
 * @param sources the files and sheets, in the order of file name (by code point) and sheet
 * @param read the kinds of which at least one file could be read; the others count as empty and absent
 * @param enrolments rows of rolls and vocational rolls
 * @param beneficiaries rows of the three civil-affairs lists
 * @param repeats rows that repeat one of these
 * @param places of rows that correct another: where that one stood
 */
public record Rosters(
        Sources sources,
        Set<RosterKind> read,
        List<RegisteredPoor> registeredPoor,
        List<Enrolment> enrolments,
        List<KindergartenChild> kindergartenChildren,
        List<Resident> residents,
        List<Beneficiary> beneficiaries,
        List<DisabilityCard> disabilityCards,
        List<ElsewherePupil> elsewherePupils,
        List<Reply> replies,
        List<Identification> identifications,
        List<BankLine> bankLines,
        List<School> schools,
        List<Leaver> leavers,
        List<Repeat> repeats,
        Map<Origin, Origin> places) {

    /**
     * Where a row counts in every order: its own place, or that of the row that it corrects, so that putting a row back
     * unchanged changes nothing.
     */
    public Origin placeOf(Origin row) {
        return places.getOrDefault(row, row);
    }
}
