package org.buluo.core.linkage;

/** Compares two rows in every respect. One comparison at a time; the fields hold the last one. */
final class Comparison {

    private static final int CLOSE_TO_GRADE = 1;
    private static final int FAR_FROM_GRADE = 4;

    NameLikeness name;
    BirthLikeness birth;
    IdLikeness id;
    /** 1 equal, -1 different, 0 not known; so are all that follow. */
    int student;

    int person;
    int sex;
    int village;
    int township;
    int school;
    int phone;
    /** Whether both stand on a list where a person stands once as a rule. */
    boolean oneList;
    /** Whether a column of one of them states the birth date. */
    boolean birthStated;
    /** Whether the age fits the grade, when no birth dates are compared. */
    int grade;

    int left;
    int right;

    /** Found when it is asked for: most pairs fail before. */
    private FamilyLikeness family;

    private final Columns columns;
    private final Families families;

    Comparison(Columns columns, Families families) {
        this.columns = columns;
        this.families = families;
    }

    /** Compares. */
    void of(int a, int b) {
        left = a;
        right = b;
        oneList = columns.oneList(a, b);
        person = signum(columns.person[a], columns.person[b]);
        student = signum(columns.student[a], columns.student[b]);
        id = id(a, b);
        name = name(a, b);
        birth = birth(a, b);
        sex = signum(columns.sex[a], columns.sex[b]);
        village = signum(columns.village[a], columns.village[b]);
        township = signum(columns.township[a], columns.township[b]);
        school = signum(columns.school[a], columns.school[b]);
        phone = signum(columns.phone[a], columns.phone[b]);
        birthStated = columns.birthStated[a] || columns.birthStated[b];
        boolean ageTells = birth == BirthLikeness.UNKNOWN || id == IdLikeness.SAME && !birthStated;
        grade = ageTells ? grade(a, b) : 0;
        family = null;
    }

    FamilyLikeness family() {
        if (family == null) {
            family = families.compare(left, right);
        }
        return family;
    }

    /** Whether two rows need no look: two trusted numbers, unless they are one slip apart and the names are the same. */
    boolean hopeless(int a, int b) {
        return columns.trusted(a)
                && columns.trusted(b)
                && columns.id[a] != columns.id[b]
                && (columns.student[a] == 0 || columns.student[a] != columns.student[b])
                && (!sameName(a, b) || !Near.between(columns.id[a], columns.id[b]));
    }

    private boolean sameName(int a, int b) {
        return columns.name[a] == columns.name[b] && columns.name[a] != 0
                || columns.formerName[a] + columns.formerName[b] != 0 && name(a, b) == NameLikeness.FORMER;
    }

    private NameLikeness name(int a, int b) {
        int one = columns.name[a];
        int other = columns.name[b];
        boolean former = one != other
                && (one != 0 && one == columns.formerName[b] || other != 0 && other == columns.formerName[a]);
        return former ? NameLikeness.FORMER : columns.names.compare(one, other);
    }

    private BirthLikeness birth(int a, int b) {
        BirthLikeness best = BirthLikeness.of(columns.birth[a], columns.birth[b]);
        boolean sameNumber = columns.id[a] != 0 && columns.id[a] == columns.id[b];
        if (!sameNumber) {
            best = better(best, BirthLikeness.of(columns.otherBirth[a], columns.birth[b]));
            best = better(best, BirthLikeness.of(columns.birth[a], columns.otherBirth[b]));
        }
        return best;
    }

    private static BirthLikeness better(BirthLikeness one, BirthLikeness other) {
        return other != BirthLikeness.UNKNOWN && other.compareTo(one) < 0 ? other : one;
    }

    private IdLikeness id(int a, int b) {
        long one = columns.id[a];
        long other = columns.id[b];
        if (one == 0 || other == 0) {
            return IdLikeness.UNKNOWN;
        }
        Credence ofOne = columns.credence[a];
        Credence ofOther = columns.credence[b];
        boolean foreign = ofOne == Credence.FOREIGN || ofOther == Credence.FOREIGN;
        if (one == other) {
            boolean trusted = ofOne == Credence.TRUSTED && ofOther == Credence.TRUSTED;
            return foreign ? IdLikeness.SAME_FOREIGN : trusted ? IdLikeness.SAME : IdLikeness.SAME_DOUBTFUL;
        }
        if (carries(a, other) || carries(b, one)) {
            return IdLikeness.SAME_DOUBTFUL;
        }
        if (foreign) {
            return IdLikeness.UNKNOWN;
        }
        boolean bothSound = checked(a) && checked(b);
        if (Near.between(one, other)) {
            return bothSound ? IdLikeness.NEAR : IdLikeness.SLIP;
        }
        return ofOne == Credence.TRUSTED && ofOther == Credence.TRUSTED ? IdLikeness.OTHER : IdLikeness.UNLIKE;
    }

    /** Whether a slip in the number would show: fifteen digits have no check character. */
    private boolean checked(int row) {
        return columns.credence[row] != Credence.UNSOUND && !columns.fifteen[row];
    }

    private boolean carries(int row, long number) {
        return columns.otherId[row] == number;
    }

    private int grade(int a, int b) {
        int fits = Math.max(gradeFits(a, b), gradeFits(b, a));
        return fits != 0 ? fits : Math.min(gradeFits(a, b), gradeFits(b, a));
    }

    private int gradeFits(int graded, int other) {
        int expected = columns.expectedYear[graded];
        if (expected == 0 || columns.birth[other] == 0) {
            return 0;
        }
        int distance = Math.abs(expected - columns.birth[other] / 10_000);
        return distance <= CLOSE_TO_GRADE ? 1 : distance > FAR_FROM_GRADE ? -1 : 0;
    }

    private static int signum(long one, long other) {
        return one == 0 || other == 0 ? 0 : one == other ? 1 : -1;
    }
}
