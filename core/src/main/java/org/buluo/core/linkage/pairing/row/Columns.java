package org.buluo.core.linkage.pairing.row;

import java.util.Arrays;

/** The cells of many rows, packed, a column each. 0 is a cell that is empty or tells nothing. */
public final class Columns {

    /** Hash of the household's number. */
    public long[] household;
    /** Packed name. */
    public long[] name;
    /** The identity number as {@link IdCode}. */
    public long[] id;
    /** Packed name of the guardian, or of the head of the household. */
    public long[] guardian;
    /** Hash of the township. */
    public long[] town;
    /** Hash of the village. */
    public long[] village;
    /** The phone's digits. */
    public long[] phone;
    /** Hash of the grade. */
    public long[] grade;
    /** The birth date's column as yyyymmdd. */
    public int[] birth;
    /** The sex's column: 1 male, 2 female. */
    public byte[] sex;
    /** Whether the relation to the head is a child's or grandchild's. */
    public boolean[] descendant;

    /** Empty rows. */
    public Columns(int rows) {
        household = new long[rows];
        name = new long[rows];
        id = new long[rows];
        guardian = new long[rows];
        town = new long[rows];
        village = new long[rows];
        phone = new long[rows];
        grade = new long[rows];
        birth = new int[rows];
        sex = new byte[rows];
        descendant = new boolean[rows];
    }

    /** How many rows it holds. */
    public int capacity() {
        return name.length;
    }

    void resize(int rows) {
        if (rows == capacity()) {
            return;
        }
        household = Arrays.copyOf(household, rows);
        name = Arrays.copyOf(name, rows);
        id = Arrays.copyOf(id, rows);
        guardian = Arrays.copyOf(guardian, rows);
        town = Arrays.copyOf(town, rows);
        village = Arrays.copyOf(village, rows);
        phone = Arrays.copyOf(phone, rows);
        grade = Arrays.copyOf(grade, rows);
        birth = Arrays.copyOf(birth, rows);
        sex = Arrays.copyOf(sex, rows);
        descendant = Arrays.copyOf(descendant, rows);
    }

    /** Takes a stretch of rows of other columns. */
    void copy(int to, Columns from, int row, int count) {
        System.arraycopy(from.household, row, household, to, count);
        System.arraycopy(from.name, row, name, to, count);
        System.arraycopy(from.id, row, id, to, count);
        System.arraycopy(from.guardian, row, guardian, to, count);
        System.arraycopy(from.town, row, town, to, count);
        System.arraycopy(from.village, row, village, to, count);
        System.arraycopy(from.phone, row, phone, to, count);
        System.arraycopy(from.grade, row, grade, to, count);
        System.arraycopy(from.birth, row, birth, to, count);
        System.arraycopy(from.sex, row, sex, to, count);
        System.arraycopy(from.descendant, row, descendant, to, count);
    }
}
