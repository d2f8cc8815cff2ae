package org.buluo.core.linkage.pairing.evidence;

import java.util.BitSet;
import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.row.Names;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.Counts;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * How probable it is that a row of the right side, of somebody else, agrees as a given pair does. A name that many
 * bear, a clan's surname in its village, a phone or guardian of a whole school: the more often a value occurs, the
 * less it says.
 */
final class Rarity {

    /** Probabilities of rarer accidents than counting shows. */
    private static final double BROAD = 0.004;

    private static final double ORDER = 2e-5;
    private static final double ADDED = 0.012;
    private static final double ONE_DIFFERS = 0.05;
    private static final double ONE_AGREES = 0.04;
    private static final double SOUND_GUARDIAN = 8e-4;
    private static final double NEAR_PHONE = 1e-6;
    private static final double UNSEEN = 0.05;
    private static final double SIBLINGS = 3;
    private static final double MEMBERS = 2.5;
    private static final double WEIGHT_OF_ALL = 3;

    private final Side right;
    private final double rows;
    private final Counts[] counts = new Counts[Kind.ALL.length];
    private final double villageMissing;

    private Rarity(Side right, Background background) {
        this.right = right;
        this.rows = Math.max(1, background == null ? right.size() : Math.max(right.size(), background.rows()));
        villageMissing = background == null ? villageMissing(right) : background.villageMissing();
    }

    /** The share of a side's rows that tell no village. */
    static double villageMissing(Side side) {
        int missing = 0;
        for (long place : side.place) {
            missing += place == 0 ? 1 : 0;
        }
        return (missing + 1.0) / (side.size() + 2.0);
    }

    /**
     * Counts what the pairs that are to be weighed need.
     *
     * @param background null when the right side is all that is known
     */
    static Rarity of(Side right, Pairs pairs, int[] pattern, float[] home, Background background, Workers workers) {
        Rarity rarity = new Rarity(right, background);
        workers.each(Kind.ALL.length, i -> {
            Kind kind = Kind.ALL[i];
            BitSet rowsNeeded = new BitSet(right.size());
            for (int pair = 0; pair < pattern.length; pair++) {
                if (home[pair] == Evidence.TO_BE_WEIGHED && kind.needed(pattern[pair])) {
                    rowsNeeded.set(pairs.right(pair));
                }
            }
            rarity.counts[i] = new Counts(
                    kind.of(right),
                    rowsNeeded.stream().toArray(),
                    right.size(),
                    // These rows may be among those that were counted before, so a sum would count them twice.
                    value -> background == null ? 0 : background.of(Background.count(kind, value)));
        });
        return rarity;
    }

    private double count(Kind kind, long value) {
        return counts[kind.ordinal()].of(value);
    }

    /** The probability of the agreement in name. */
    double ofName(int pattern, int r) {
        NameLevel level = NameLevel.of(Pattern.name(pattern));
        boolean sameVillage = Pattern.place(pattern) == PlaceLevel.SAME_VILLAGE.ordinal();
        long name = right.cells.name[r];
        double given = count(Kind.GIVEN, Names.given(name));
        if (level == NameLevel.UNKNOWN) {
            return 1;
        }
        if (level == NameLevel.GIVEN_ONLY) {
            return (given + UNSEEN) / rows;
        }
        if (!level.sharesSurname()) {
            return level == NameLevel.ONE_AGREES ? ONE_AGREES : 1 - ONE_AGREES;
        }
        double surname = (count(Kind.SURNAME, right.surname[r]) + UNSEEN) / rows;
        double clan = sameVillage ? clan(r, surname) : 1;
        return switch (level) {
            case EQUAL -> Math.min(0.9, (equal(name, surname * given) * clan + UNSEEN) / rows);
            case SOUND ->
                Math.min(0.5, ((count(Kind.SOUND, right.sound[r]) - count(Kind.NAME, name)) * clan + 1) / rows);
            case BROAD_SOUND -> surname * clan * BROAD;
            case ORDER -> ORDER;
            case ADDED -> surname * clan * ADDED;
            case ONE_DIFFERS -> surname * clan * ONE_DIFFERS;
            default -> surname * clan;
        };
    }

    /** How many others bear a name: between those counted and those that surname and given name let expect. */
    private double equal(long name, double expected) {
        return (Math.max(0, count(Kind.NAME, name) - 1) + Math.min(expected, rows)) / 2;
    }

    /** How much commoner the row's surname is in its village than in all. */
    private double clan(int r, double surname) {
        double here = Math.max(0, count(Kind.PLACE, right.place[r]) - 1);
        double bearers = Math.max(0, count(Kind.SURNAME_HERE, Kind.surnameHere(right, r)) - 1);
        return Math.max(0.5, (bearers + WEIGHT_OF_ALL * surname) / (here + WEIGHT_OF_ALL) / surname);
    }

    /** The probability of the agreement in guardian, phone and place. */
    double ofHome(int pattern, int r) {
        PlaceLevel place = PlaceLevel.of(Pattern.place(pattern));
        NameLevel name = NameLevel.of(Pattern.name(pattern));
        return ofGuardian(GuardianLevel.of(Pattern.guardian(pattern)), name, place == PlaceLevel.SAME_VILLAGE, r)
                * ofPhone(PhoneLevel.of(Pattern.phone(pattern)), r)
                * ofPlace(place, r);
    }

    private double ofPhone(PhoneLevel level, int r) {
        return switch (level) {
            case SAME -> (Math.max(0, count(Kind.PHONE, right.cells.phone[r]) - SIBLINGS) + 0.3) / rows;
            case NEAR -> NEAR_PHONE;
            default -> 1;
        };
    }

    private double ofPlace(PlaceLevel level, int r) {
        double town = (count(Kind.TOWN, right.cells.town[r]) + 1) / (rows + 1);
        return switch (level) {
            case SAME_VILLAGE, RENAMED -> (count(Kind.PLACE, right.place[r]) + 1) / (rows + 1) * (1 - villageMissing);
            case SAME_TOWN -> town * villageMissing;
            case OTHER_VILLAGE -> town * (1 - villageMissing);
            case OTHER_TOWN -> Math.max(0.05, 1 - town);
            case UNKNOWN -> 1;
        };
    }

    private double ofGuardian(GuardianLevel level, NameLevel name, boolean sameVillage, int r) {
        boolean family = name.sharesSurname();
        return switch (level) {
            case MISSING -> 1;
            case SAME -> ofSameGuardian(1, family, sameVillage, r);
            case MEMBER -> ofSameGuardian(MEMBERS, family, sameVillage, r);
            case SOUND -> SOUND_GUARDIAN * (family ? 8 : 1);
            case SURNAME -> family ? 0.5 : 0.05;
            case OTHER -> family ? 0.45 : 0.93;
        };
    }

    private double ofSameGuardian(double members, boolean family, boolean sameVillage, int r) {
        long guardian = right.cells.guardian[r];
        char surname = Names.surname(guardian);
        double share = (count(Kind.GUARDIAN_SURNAME, Names.syllable(guardian, 0)) + UNSEEN) / rows;
        double others = Math.max(0, count(Kind.GUARDIAN, guardian) - SIBLINGS + 1) + 0.3;
        double boost = 1;
        if (family && surname == Names.surname(right.cells.name[r])) {
            boost = 1 / share;
        } else if (sameVillage && surname == Names.surname(right.cells.name[r])) {
            boost = clan(r, share);
        }
        return Math.min(0.9, members * others / rows * boost);
    }
}
