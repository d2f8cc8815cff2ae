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
    /** Hash of the school. */
    public long[] school;
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
        school = new long[rows];
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
        school = Arrays.copyOf(school, rows);
        grade = Arrays.copyOf(grade, rows);
        birth = Arrays.copyOf(birth, rows);
        sex = Arrays.copyOf(sex, rows);
        descendant = Arrays.copyOf(descendant, rows);
    }

    /** Takes one row of other columns. */
    void copy(int to, Columns from, int row) {
        household[to] = from.household[row];
        name[to] = from.name[row];
        id[to] = from.id[row];
        guardian[to] = from.guardian[row];
        town[to] = from.town[row];
        village[to] = from.village[row];
        phone[to] = from.phone[row];
        school[to] = from.school[row];
        grade[to] = from.grade[row];
        birth[to] = from.birth[row];
        sex[to] = from.sex[row];
        descendant[to] = from.descendant[row];
    }
}
