package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of signs as the bits of a number, and the evidence of it; a county's pairs have a few hundred sets. */
final class Signs {

    private static final Sign[] ALL = Sign.values();

    private final Map<Integer, Evidence> evidence = new HashMap<>();

    static int bit(Sign sign) {
        return 1 << sign.ordinal();
    }

    static boolean has(int signs, Sign sign) {
        return (signs & bit(sign)) != 0;
    }

    /** Evidence of a set of signs. */
    Evidence evidence(int signs) {
        return evidence.computeIfAbsent(signs, Signs::list);
    }

    private static Evidence list(int signs) {
        List<Sign> list = new ArrayList<>();
        for (Sign sign : ALL) {
            if (has(signs, sign)) {
                list.add(sign);
            }
        }
        return new Evidence(List.copyOf(list));
    }

    /** The signs of a comparison. */
    static int of(Comparison c, Columns columns) {
        return number(c, columns) | name(c) | birth(c) | home(c);
    }

    private static int number(Comparison c, Columns columns) {
        boolean carried = columns.carried[c.left] || columns.carried[c.right];
        int signs = switch (c.id) {
            case SAME, SAME_DOUBTFUL, SAME_FOREIGN -> bit(carried ? Sign.ID_IN_STUDENT_NUMBER : Sign.SAME_ID);
            case SLIP, NEAR -> bit(Sign.ID_SLIP);
            case UNLIKE, OTHER -> bit(Sign.OTHER_ID);
            case UNKNOWN -> 0;
        };
        signs |= sign(c.student, Sign.SAME_STUDENT_NUMBER, Sign.OTHER_STUDENT_NUMBER);
        return signs | sign(c.person, Sign.SAME_PERSON_NUMBER, Sign.OTHER_PERSON_NUMBER);
    }

    private static int name(Comparison c) {
        return switch (c.name) {
            case UNKNOWN -> 0;
            case EQUAL -> bit(Sign.SAME_NAME);
            case FORMER -> bit(Sign.FORMER_NAME);
            case SOUND, SWAPPED, ADDED, ONE_DIFFERS, GIVEN_ONLY -> bit(Sign.SIMILAR_NAME);
            case SURNAME_ONLY, OTHER -> bit(Sign.OTHER_NAME);
        };
    }

    private static int birth(Comparison c) {
        return switch (c.birth) {
            case EQUAL -> bit(Sign.SAME_BIRTH);
            case SLIP -> bit(Sign.SIMILAR_BIRTH);
            case UNKNOWN -> 0;
            case SAME_YEAR, OTHER -> bit(Sign.OTHER_BIRTH);
        };
    }

    private static int home(Comparison c) {
        int signs =
                c.family() == FamilyLikeness.NUMBER || c.family() == FamilyLikeness.NAME ? bit(Sign.SAME_GUARDIAN) : 0;
        signs |= c.village > 0 ? bit(Sign.SAME_PLACE) : 0;
        signs |= c.phone > 0 ? bit(Sign.SAME_PHONE) : 0;
        signs |= c.school > 0 ? bit(Sign.SAME_SCHOOL) : 0;
        return signs | (c.sex < 0 ? bit(Sign.OTHER_SEX) : 0);
    }

    private static int sign(int agreement, Sign same, Sign other) {
        return agreement > 0 ? bit(same) : agreement < 0 ? bit(other) : 0;
    }
}
