package org.buluo.core.linkage;

import org.buluo.core.identity.CheckDigit;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.StudentNumber;

/** Decides which of a row's numbers stands for its person, and how far. */
final class IdentityReader {

    private static final int YOUNGEST_PUPIL = 4;
    private static final int OLDEST_PUPIL = 27;
    private static final int OLDEST_IN_KINDERGARTEN = 9;
    private static final int BEHIND_GRADE = 6;
    private static final int AHEAD_OF_GRADE = 4;
    private static final int CHECK_VALUES = 11;
    private static final int BIRTH_FROM = 7;
    private static final int BIRTH_TO = 15;

    private final Columns columns;
    private final int year;

    IdentityReader(Columns columns, int year) {
        this.columns = columns;
        this.year = year;
    }

    /** Reads a row whose other columns are read. */
    void read(int row, CitizenId stated, StudentNumber number) {
        CitizenId carried = number.citizenId();
        long own = code(row, stated);
        boolean ownSound = stated.isSound();
        Credence ofOwn = !stated.hasCode() ? Credence.NONE : ownSound ? judge(row, own) : Credence.UNSOUND;
        Credence ofCarried = carried.isSound() ? judge(row, carried.code()) : Credence.NONE;
        if (ofOwn == Credence.FOREIGN && columns.guardianId[row] == 0) {
            columns.guardianId[row] = own;
        }
        if (ofCarried.compareTo(ofOwn) > 0) {
            take(row, carried.code(), ofCarried, ofOwn == Credence.DOUBTFUL ? own : 0);
            columns.carried[row] = true;
        } else if (ofCarried == Credence.NONE || carried.code() == own) {
            take(row, own, ofOwn, 0);
            columns.fifteen[row] = stated.state() == CitizenId.State.FIFTEEN;
        } else {
            // Two sound numbers that the row cannot choose between: either may be the person's.
            take(row, own, Credence.DOUBTFUL, carried.code());
        }
        births(row, number);
    }

    /** Reads a row anew whose number is another person's, a parent's as a rule. */
    void disown(int row, CitizenId stated, StudentNumber number) {
        long code = code(row, stated);
        take(row, code, Credence.FOREIGN, 0);
        columns.guardianId[row] = columns.guardianId[row] == 0 ? code : columns.guardianId[row];
        births(row, number);
    }

    private void take(int row, long id, Credence credence, long other) {
        columns.id[row] = id;
        columns.credence[row] = credence;
        columns.otherId[row] = other;
    }

    private void births(int row, StudentNumber number) {
        long id = columns.credence[row] == Credence.FOREIGN ? 0 : columns.id[row];
        int ofId = id == 0 ? 0 : birth(id);
        if (columns.birth[row] == 0) {
            int temporary = temporary(number);
            if (columns.credence[row] == Credence.TRUSTED && differs(temporary, ofId)) {
                columns.credence[row] = Credence.DOUBTFUL;
            }
            columns.birth[row] = temporary == 0 || columns.credence[row] == Credence.TRUSTED ? ofId : temporary;
        }
        columns.otherBirth[row] = ofId == columns.birth[row] ? 0 : ofId;
        if (columns.sex[row] == 0 && id != 0) {
            columns.sex[row] = (byte) (id / CHECK_VALUES % 2 == 1 ? 1 : 2);
        }
    }

    private static boolean differs(int date, int other) {
        BirthLikeness likeness = BirthLikeness.of(date, other);
        return likeness == BirthLikeness.SAME_YEAR || likeness == BirthLikeness.OTHER;
    }

    private Credence judge(int row, long code) {
        int birth = birth(code);
        if (!age(row, birth / 10_000)) {
            return Credence.FOREIGN;
        }
        return differs(columns.birth[row], birth) ? Credence.DOUBTFUL : Credence.TRUSTED;
    }

    private boolean age(int row, int birthYear) {
        if (year == 0 || !columns.atSchool(row)) {
            return true;
        }
        int expected = columns.expectedYear[row];
        if (expected != 0 && (birthYear < expected - BEHIND_GRADE * 2 || birthYear > expected + AHEAD_OF_GRADE)) {
            return false;
        }
        return switch (columns.kind[row]) {
            case PRESCHOOL -> birthYear >= year - OLDEST_IN_KINDERGARTEN && birthYear <= year;
            case ROLL, VOCATIONAL -> birthYear >= year - OLDEST_PUPIL && birthYear <= year - YOUNGEST_PUPIL;
            default -> birthYear >= year - OLDEST_PUPIL && birthYear <= year;
        };
    }

    /** A fifteen-digit number tells no century: clerks cut numbers of children born since 2000 too. */
    private long code(int row, CitizenId stated) {
        if (stated.state() != CitizenId.State.FIFTEEN) {
            return stated.code();
        }
        int oldYear = stated.birthDigits() / 10_000;
        boolean newer = columns.birth[row] != 0
                ? columns.birth[row] / 10_000 == oldYear + 100
                : year != 0 && oldYear + 100 <= year;
        long body = stated.body() + (newer ? 100L * 10_000 * 1_000 : 0);
        return body * CHECK_VALUES + CheckDigit.of(body);
    }

    /** The birth date that a self-coded (J) or temporary (L) number shows behind its region; 0 when it is none. */
    private static int temporary(StudentNumber number) {
        String text = number.text();
        if (text.length() != 19 || (text.charAt(0) != 'L' && text.charAt(0) != 'J')) {
            return 0;
        }
        int digits = 0;
        for (char c : text.substring(BIRTH_FROM, BIRTH_TO).toCharArray()) {
            if (c < '0' || c > '9') {
                return 0;
            }
            digits = digits * 10 + c - '0';
        }
        return possible(digits);
    }

    private static int birth(long code) {
        return possible((int) (code / CHECK_VALUES / 1000 % 100_000_000));
    }

    private static int possible(int digits) {
        int month = digits / 100 % 100;
        int day = digits % 100;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? digits : 0;
    }
}
