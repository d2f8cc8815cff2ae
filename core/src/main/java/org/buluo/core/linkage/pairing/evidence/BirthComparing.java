package org.buluo.core.linkage.pairing.evidence;

import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.side.Side;

/** Compares birth dates as yyyymmdd. */
final class BirthComparing {

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final int MONTH_DAYS = 31;
    private static final int YEAR_DAYS = 372;
    private static final int LUNAR_FROM = 15;
    private static final int LUNAR_TO = 58;

    private BirthComparing() {}

    /** The best agreement of the rows' dates; those that the numbers tell count only when {@code numbers} may differ. */
    static BirthLevel compare(Side left, int l, Side right, int r, boolean numbers) {
        int a = left.cells.birth[l];
        int b = right.cells.birth[r];
        if (a == b && a != 0) {
            return BirthLevel.EQUAL;
        }
        if (!numbers) {
            return compare(a, b);
        }
        int c = left.birthOfId[l] == a ? 0 : left.birthOfId[l];
        int d = right.birthOfId[r] == b ? 0 : right.birthOfId[r];
        if (c == 0 && d == 0) {
            return compare(a, b);
        }
        return better(better(compare(a, b), compare(c, b)), better(compare(a, d), compare(c, d)));
    }

    /** The agreement when one row carries a number of the other's household, which its date may follow. */
    static BirthLevel besideForeign(Side left, int l, Side right, int r) {
        int a = left.cells.birth[l];
        int b = right.cells.birth[r];
        BirthLevel level = compare(a, b);
        boolean follows = b == IdCode.birth(right.cells.id[r]) || a == IdCode.birth(left.cells.id[l]) && b != 0;
        return level != BirthLevel.EQUAL && follows ? BirthLevel.MISSING : level;
    }

    private static BirthLevel better(BirthLevel a, BirthLevel b) {
        if (a == BirthLevel.MISSING) {
            return b;
        }
        return b == BirthLevel.MISSING || a.ordinal() <= b.ordinal() ? a : b;
    }

    static BirthLevel compare(int a, int b) {
        if (a == 0 || b == 0) {
            return BirthLevel.MISSING;
        }
        if (a == b) {
            return BirthLevel.EQUAL;
        }
        int years = Math.abs(a / YEAR - b / YEAR);
        if (a % MONTH == 0 || b % MONTH == 0) {
            return a / MONTH == b / MONTH ? BirthLevel.NEAR : ofYears(years);
        }
        int days = Math.abs(days(a) - days(b));
        if (years == 0 && a / MONTH % MONTH == b % MONTH && b / MONTH % MONTH == a % MONTH) {
            return BirthLevel.SWAPPED;
        }
        if (near(a, b, days)) {
            return BirthLevel.NEAR;
        }
        return days >= LUNAR_FROM && days <= LUNAR_TO ? BirthLevel.LUNAR : ofYears(years);
    }

    private static BirthLevel ofYears(int years) {
        return years == 0 ? BirthLevel.SAME_YEAR : years <= 2 ? BirthLevel.NEAR_YEAR : BirthLevel.FAR;
    }

    private static boolean near(int a, int b, int days) {
        int agreeing = (a / YEAR == b / YEAR ? 1 : 0)
                + (a / MONTH % MONTH == b / MONTH % MONTH ? 1 : 0)
                + (a % MONTH == b % MONTH ? 1 : 0);
        return agreeing == 2 || days == 1 || days == 10 || days == 9;
    }

    private static int days(int date) {
        return date / YEAR * YEAR_DAYS + date / MONTH % MONTH * MONTH_DAYS + date % MONTH;
    }
}
