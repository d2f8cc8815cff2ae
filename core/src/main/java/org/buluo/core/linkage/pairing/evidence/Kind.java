package org.buluo.core.linkage.pairing.evidence;

import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.row.Names;
import org.buluo.core.linkage.pairing.side.Counts;
import org.buluo.core.linkage.pairing.side.Side;

/** Values of rows whose rarity says how much an agreement is worth. */
enum Kind {
    NAME,
    SOUND,
    GIVEN,
    SURNAME,
    SURNAME_HERE,
    PLACE,
    TOWN,
    PHONE,
    GUARDIAN,
    GUARDIAN_SURNAME;

    static final Kind[] ALL = values();

    /** Whether the rarity of the levels asks for it. */
    boolean needed(int pattern) {
        NameLevel name = NameLevel.of(Pattern.name(pattern));
        GuardianLevel guardian = GuardianLevel.of(Pattern.guardian(pattern));
        boolean sameGuardian = guardian == GuardianLevel.SAME || guardian == GuardianLevel.MEMBER;
        return switch (this) {
            case NAME -> name == NameLevel.EQUAL || name == NameLevel.SOUND;
            case SOUND -> name == NameLevel.SOUND;
            case GIVEN -> name == NameLevel.EQUAL || name == NameLevel.GIVEN_ONLY;
            case SURNAME_HERE, PLACE -> Pattern.place(pattern) == PlaceLevel.SAME_VILLAGE.ordinal();
            case PHONE -> Pattern.phone(pattern) == PhoneLevel.SAME.ordinal();
            case GUARDIAN -> sameGuardian;
            default -> true;
        };
    }

    /** A row's value; 0 when it has none. */
    Counts.Value of(Side side) {
        return switch (this) {
            case NAME -> i -> side.cells.name[i];
            case SOUND -> i -> side.sound[i];
            case GIVEN -> i -> Names.given(side.cells.name[i]);
            case SURNAME -> i -> side.surname[i];
            case SURNAME_HERE -> i -> surnameHere(side, i);
            case PLACE -> i -> side.place[i];
            case TOWN -> i -> side.cells.town[i];
            case PHONE -> i -> side.cells.phone[i];
            case GUARDIAN -> i -> side.cells.guardian[i];
            case GUARDIAN_SURNAME -> i -> Names.syllable(side.cells.guardian[i], 0);
        };
    }

    static long surnameHere(Side side, int i) {
        long surname = side.surname[i];
        return side.place[i] == 0 || surname == 0 ? 0 : Hash.mix(side.place[i], surname) | 1;
    }
}
