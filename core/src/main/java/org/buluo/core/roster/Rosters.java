package org.buluo.core.roster;

import java.util.List;
import java.util.Set;

/**
 * Everything that was read: the rows that stand, by kind, in the order of source and row. Rows returned for
 * correction, superseded rows and identical repeats are not here; they were counted where they were read.
 *
 * @param sources the files and sheets, in the order of file name (by code point) and sheet
 * @param read the kinds of which at least one file could be read; the others count as empty and absent
 * @param enrolments rows of rolls and vocational rolls
 * @param beneficiaries rows of the three civil-affairs lists
 * @param repeats rows that repeat one of these
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
        List<Repeat> repeats) {}
