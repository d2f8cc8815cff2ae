package org.buluo.core.linkage;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.roster.RosterKind;

/** What linkage sees of the rows, one array for each property, so that millions of rows fit. 0 is not known. */
final class Columns {

    private static final int CHILD_YEARS = 24;

    final int size;
    final NameBook names = new NameBook();
    final RosterKind[] kind;
    final int[] name;
    final int[] formerName;
    /** The identity number that stands for the person, as {@code CitizenId.code()}. */
    final long[] id;
    /** Another identity number that the row carries, sound too. */
    final long[] otherId;

    final Credence[] credence;
    /** Whether the identity number comes out of the 学籍号. */
    final boolean[] carried;
    /** Whether the identity number is stated in fifteen digits, without a check character. */
    final boolean[] fifteen;

    final long[] student;
    /** Dense numbers of 人编号. */
    final int[] person;
    /** Dates as yyyymmdd: the column's, and the identity number's when it differs. */
    final int[] birth;

    final int[] otherBirth;
    /** Whether a column states the birth date, and not the identity number alone. */
    final boolean[] birthStated;
    /** The year of birth that the grade lets expect. */
    final short[] expectedYear;
    /** 1 male, 2 female. */
    final byte[] sex;

    final int[] guardian;
    final long[] guardianId;
    /** Dense numbers of households, those of different registries never equal. */
    final int[] household;

    final int[] village;
    final int[] township;
    final int[] school;
    final int[] phone;
    BitSet borrowed = new BitSet();

    int persons;
    int households;
    int year;

    Columns(int size) {
        this.size = size;
        kind = new RosterKind[size];
        name = new int[size];
        formerName = new int[size];
        id = new long[size];
        otherId = new long[size];
        credence = new Credence[size];
        carried = new boolean[size];
        fifteen = new boolean[size];
        student = new long[size];
        person = new int[size];
        birth = new int[size];
        otherBirth = new int[size];
        birthStated = new boolean[size];
        expectedYear = new short[size];
        sex = new byte[size];
        guardian = new int[size];
        guardianId = new long[size];
        household = new int[size];
        village = new int[size];
        township = new int[size];
        school = new int[size];
        phone = new int[size];
    }

    /** The rows whose identity number is another person's. */
    Set<Integer> borrowed() {
        return borrowed.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    boolean trusted(int row) {
        return credence[row] == Credence.TRUSTED;
    }

    /** Whether the row is of a list that schools keep; else it is of one that says where a family belongs. */
    boolean atSchool(int row) {
        return switch (kind[row]) {
            case ROLL, VOCATIONAL, PRESCHOOL, ELSEWHERE, REPLY, IDENTIFIED, LEAVER -> true;
            default -> false;
        };
    }

    /** Whether the person is surely grown up. */
    boolean adult(int row) {
        return year != 0 && birth[row] != 0 && birth[row] / 10_000 < year - CHILD_YEARS;
    }

    /** One of the three lists on which a name's bearers are counted; -1 for lists that name a person many times. */
    int list(int row) {
        return switch (kind[row]) {
            case REGISTERED_POOR -> 0;
            case POPULATION -> 1;
            case ROLL, VOCATIONAL, PRESCHOOL -> 2;
            default -> -1;
        };
    }

    /** Whether the row's list has a column for the birth date. */
    boolean tellsBirth(int row) {
        return list(row) > 0;
    }

    /** Whether two rows stand on one list, where a person stands once as a rule. */
    boolean oneList(int a, int b) {
        return list(kind[a]) == list(kind[b]);
    }

    private static RosterKind list(RosterKind kind) {
        return kind == RosterKind.VOCATIONAL ? RosterKind.ROLL : kind;
    }

    /** A hash of what the row states, so that an order of rows need not be that of the files. */
    long content(int row) {
        long hash = Mix.of(kind[row].ordinal(), id[row]);
        hash = Mix.of(hash, student[row]);
        hash = Mix.of(hash, names.given(name[row]) * 31 + names.surname(name[row]));
        hash = Mix.of(hash, names.given(guardian[row]) * 31 + names.surname(guardian[row]));
        hash = Mix.of(hash, (long) birth[row] << 32 | phone[row]);
        return Mix.of(hash, (long) village[row] << 32 | school[row]);
    }
}
