package org.buluo.core.linkage.pairing.evidence;

/** All levels of a pair, packed into one int. */
public final class Pattern {

    private static final int FOUR = 15;
    private static final int THREE = 7;
    private static final int TWO = 3;

    private Pattern() {}

    static int of(NameLevel name, IdLevel id, BirthLevel birth, int sex, GradeLevel grade) {
        return name.ordinal() | id.ordinal() << 4 | birth.ordinal() << 8 | sex << 12 | grade.ordinal() << 22;
    }

    static int home(GuardianLevel guardian, PhoneLevel phone, PlaceLevel place) {
        return guardian.ordinal() << 14 | phone.ordinal() << 17 | place.ordinal() << 19;
    }

    /** The place put in anew. */
    public static int withPlace(int pattern, PlaceLevel place) {
        return pattern & ~(THREE << 19) | place.ordinal() << 19;
    }

    /** {@link NameLevel}'s number. */
    public static int name(int pattern) {
        return pattern & FOUR;
    }

    /** {@link IdLevel}'s number. */
    public static int id(int pattern) {
        return pattern >>> 4 & FOUR;
    }

    /** {@link BirthLevel}'s number. */
    public static int birth(int pattern) {
        return pattern >>> 8 & FOUR;
    }

    /** {@link GradeLevel}'s number. */
    public static int grade(int pattern) {
        return pattern >>> 22 & TWO;
    }

    /** 0 not known, 1 the same, 2 different. */
    public static int sex(int pattern) {
        return pattern >>> 12 & TWO;
    }

    /** {@link GuardianLevel}'s number. */
    public static int guardian(int pattern) {
        return pattern >>> 14 & THREE;
    }

    /** {@link PhoneLevel}'s number. */
    public static int phone(int pattern) {
        return pattern >>> 17 & TWO;
    }

    /** {@link PlaceLevel}'s number. */
    public static int place(int pattern) {
        return pattern >>> 19 & THREE;
    }

    /** The cell of guardian, phone and place together, below {@link #HOMES}. */
    public static int home(int pattern) {
        return (guardian(pattern) * PhoneLevel.COUNT + phone(pattern)) * PlaceLevel.COUNT + place(pattern);
    }

    /** How many cells {@link #home} has. */
    public static final int HOMES = GuardianLevel.COUNT * PhoneLevel.COUNT * PlaceLevel.COUNT;
}
