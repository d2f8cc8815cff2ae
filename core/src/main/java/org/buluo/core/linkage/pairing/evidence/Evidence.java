package org.buluo.core.linkage.pairing.evidence;

import java.util.HashMap;
import java.util.Map;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.Side;

/** How each pair agrees: a pattern, and how probable its agreement in name and in home is between strangers. */
public final class Evidence {

    /** A pair beyond doubt: how rare its values are need not be looked up. */
    private static final float SETTLED_NAME = -8;

    private static final float SETTLED_HOME = -4;
    /** So probable between strangers that it is no link whatever its values are. */
    private static final float HOPELESS = 99;

    static final float TO_BE_WEIGHED = 1;

    private final Side left;
    private final Side right;
    private final NameComparing names;
    private final Renamed renamed;
    private final Grades leftGrades;
    private final Grades rightGrades;
    /** The levels of each pair, as {@link Pattern}. */
    public final int[] pattern;
    /** Natural logarithm of the probability that a stranger's name agrees so. */
    public final float[] name;
    /** Natural logarithm of the probability that a stranger's guardian, phone and place agree so. */
    public final float[] home;

    private Evidence(Side left, Side right, Pairs pairs, Background background) {
        int size = pairs.size();
        this.left = left;
        this.right = right;
        Map<Long, String> longNames = new HashMap<>(left.register().longNames());
        longNames.putAll(right.register().longNames());
        names = new NameComparing(longNames);
        renamed = new Renamed(left, right, pairs, background);
        if (background == null) {
            leftGrades = new Grades(left);
            rightGrades = new Grades(right);
        } else {
            // Left rows are the same as before; a roll may come a year later, with the same grades for other children.
            leftGrades = new Grades(left, 0, grade -> background.of(Background.leftGrade(grade)));
            rightGrades = new Grades(right, right.size(), grade -> background.of(Background.rightGrade(grade)));
        }
        pattern = new int[size];
        name = new float[size];
        home = new float[size];
    }

    /**
     * Compares all pairs.
     *
     * @param background what is known of both sides as a whole; null when these rows are all
     */
    public static Evidence of(Side left, Side right, Pairs pairs, Background background, Workers workers) {
        Evidence evidence = new Evidence(left, right, pairs, background);
        Prospect prospect = new Prospect(background == null ? right.size() : background.rows());
        evidence.each(pairs, workers, (pair, l, r) -> evidence.compare(pair, l, r, pairs.isSettled(l), prospect));
        Rarity rarity = Rarity.of(right, pairs, evidence.pattern, evidence.home, background, workers);
        evidence.each(pairs, workers, (pair, l, r) -> evidence.weigh(pair, r, rarity));
        return evidence;
    }

    /** Tells what a {@link Background} of these sides is to know. */
    public void keep(Background.Memory memory) {
        renamed.keep(memory);
        leftGrades.keep(Background::leftGrade, memory);
        rightGrades.keep(Background::rightGrade, memory);
        for (Kind kind : Kind.ALL) {
            LongList values = new LongList();
            for (int r = 0; r < right.size(); r++) {
                long value = kind.of(right).at(r);
                if (value != 0) {
                    values.add(value);
                }
            }
            values.sort();
            for (int from = 0, to = 0; from < values.size(); from = to) {
                while (to < values.size() && values.get(to) == values.get(from)) {
                    to++;
                }
                if (to - from > 1) {
                    memory.keep(Background.count(kind, values.get(from)), to - from);
                }
            }
        }
    }

    /** The share of the right rows that tell no village. */
    public double villageMissing() {
        return Rarity.villageMissing(right);
    }

    private void each(Pairs pairs, Workers workers, PairTask task) {
        workers.ranges(pairs.leftRows(), (from, to) -> {
            for (int l = from; l < to; l++) {
                for (int pair = pairs.first(l); pair < pairs.first(l + 1); pair++) {
                    task.run(pair, l, pairs.right(pair));
                }
            }
        });
    }

    private interface PairTask {
        void run(int pair, int l, int r);
    }

    private void compare(int pair, int l, int r, boolean settled, Prospect prospect) {
        IdLevel id = IdComparing.compare(left, l, right, r);
        NameLevel called = names.compare(left.cells.name[l], left.sound[l], right.cells.name[r], right.sound[r]);
        boolean foreign = id == IdLevel.OF_THE_HOUSEHOLD || id == IdLevel.OF_A_SIBLING;
        BirthLevel birth = foreign
                ? BirthComparing.besideForeign(left, l, right, r)
                : BirthComparing.compare(left, l, right, r, id.birthClass() == 0);
        GradeLevel grade = birth == BirthLevel.MISSING || birth.ordinal() >= BirthLevel.NEAR_YEAR.ordinal()
                ? Grades.compare(leftGrades, left, l, rightGrades, right, r)
                : GradeLevel.UNKNOWN;
        GuardianLevel guardian = GuardianLevel.compare(left, l, right, r);
        PhoneLevel phone = PhoneLevel.compare(left.cells.phone[l], right.cells.phone[r]);
        int levels = Pattern.of(called, id, birth, foreign && sex(l, r) == 2 ? 0 : sex(l, r), grade)
                | Pattern.home(guardian, phone, place(l, r));
        pattern[pair] = levels;
        name[pair] = settled ? SETTLED_NAME : 0;
        home[pair] = settled ? SETTLED_HOME : prospect.hopeless(levels) ? HOPELESS : TO_BE_WEIGHED;
    }

    private void weigh(int pair, int r, Rarity rarity) {
        if (home[pair] == TO_BE_WEIGHED) {
            name[pair] = (float) Math.log(rarity.ofName(pattern[pair], r));
            home[pair] = (float) Math.log(rarity.ofHome(pattern[pair], r));
        }
    }

    private int sex(int l, int r) {
        int a = left.sex[l];
        int b = right.sex[r];
        return a == 0 || b == 0 ? 0 : a == b ? 1 : 2;
    }

    private PlaceLevel place(int l, int r) {
        long a = left.cells.town[l];
        long b = right.cells.town[r];
        if (left.place[l] != 0 && left.place[l] == right.place[r]) {
            return PlaceLevel.SAME_VILLAGE;
        }
        if (renamed.is(left.place[l], right.place[r])) {
            return PlaceLevel.RENAMED;
        }
        if (a == 0 || b == 0) {
            return left.cells.village[l] != 0 && left.cells.village[l] == right.cells.village[r]
                    ? PlaceLevel.SAME_TOWN
                    : PlaceLevel.UNKNOWN;
        }
        if (a != b) {
            return PlaceLevel.OTHER_TOWN;
        }
        return left.place[l] == 0 || right.place[r] == 0 ? PlaceLevel.SAME_TOWN : PlaceLevel.OTHER_VILLAGE;
    }
}
