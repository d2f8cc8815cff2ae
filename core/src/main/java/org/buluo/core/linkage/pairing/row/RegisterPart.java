package org.buluo.core.linkage.pairing.row;

import java.util.Map;

/**
 * Rows of one piece of a register, packed as they are read. Pieces may be read at the same time, each by one thread:
 * {@link #begin}, {@link #key} and a {@link #set} for each cell that is not empty, row after row.
 */
public final class RegisterPart {

    private final NameReading names = new NameReading();
    private final PlaceReading places = new PlaceReading();
    private final Units units = new Units();
    final KeyTexts keys;
    private Columns columns;
    int rows;

    /** @param expected about how many rows will come */
    public RegisterPart(int expected) {
        keys = new KeyTexts(Math.max(16, expected));
        columns = new Columns(Math.max(16, expected));
    }

    /** Begins the next row. */
    public void begin() {
        if (rows == columns.capacity()) {
            columns.resize(rows * 2);
        }
        rows++;
    }

    /** By what the register calls this row. */
    public void key(Cell cell) {
        keys.add(cell);
    }

    /** The same, of ASCII bytes. */
    public void key(byte[] bytes, int from, int to) {
        keys.add(bytes, from, to);
    }

    /** The township or school that this row counts to. */
    public void unit(Cell cell) {
        // Not the bare name: a county may have a township and a town of one name.
        long unit = places.word(cell);
        if (unit != 0) {
            units.set(rows - 1, unit, cell.toString());
        }
    }

    /** Takes a cell of this row. */
    public void set(Field field, Cell cell) {
        put(field, pack(field, cell));
    }

    /** A cell as a number; the same cell always gives the same, so it may be kept and put again. */
    public long pack(Field field, Cell cell) {
        return switch (field) {
            case NAME, GUARDIAN -> names.read(cell);
            case ID -> IdReading.read(cell);
            case SEX -> SmallReading.sex(cell);
            case BIRTH -> DateReading.read(cell);
            case RELATION -> SmallReading.descendant(cell) ? 1 : 0;
            case TOWNSHIP, VILLAGE -> places.place(cell);
            case PHONE -> SmallReading.phone(cell);
            default -> places.word(cell);
        };
    }

    /** Takes a cell of this row that was packed. */
    public void put(Field field, long packed) {
        int row = rows - 1;
        switch (field) {
            case HOUSEHOLD -> columns.household[row] = packed;
            case NAME -> columns.name[row] = packed;
            case ID -> columns.id[row] = packed;
            case SEX -> columns.sex[row] = (byte) packed;
            case BIRTH -> columns.birth[row] = (int) packed;
            case RELATION -> columns.descendant[row] = packed != 0;
            case GUARDIAN -> columns.guardian[row] = packed;
            case TOWNSHIP -> columns.town[row] = packed;
            case VILLAGE -> columns.village[row] = packed;
            case PHONE -> columns.phone[row] = packed;
            default -> columns.grade[row] = packed;
        }
    }

    /** Whether a cell of the field may be packed by {@link #packPlain}. */
    public static boolean mayBePlain(Field field) {
        return switch (field) {
            case ID, NAME, BIRTH, PHONE -> true;
            default -> false;
        };
    }

    /**
     * A cell that is written as most are, straight from its bytes: a whole identity number, a name of two to four
     * characters in UTF-8, a date of ten characters, a mobile telephone. 0 when it has to be looked at by
     * {@link #pack}; otherwise the same as that gives.
     */
    public static long packPlain(Field field, byte[] bytes, int from, int to) {
        return switch (field) {
            case ID -> IdReading.readPlain(bytes, from, to);
            case NAME -> NameReading.readPlain(bytes, from, to);
            case BIRTH -> DateReading.readPlain(bytes, from, to);
            case PHONE -> SmallReading.plainPhone(bytes, from, to);
            default -> 0;
        };
    }

    /** Rows so far. */
    public int rows() {
        return rows;
    }

    /** After the last row: gives back room that was not needed, unless it is little. */
    public void close() {
        keys.close();
        if (columns.capacity() > rows + rows / 4) {
            columns.resize(rows);
        }
    }

    /** The cells; there may be room for more rows than there are. */
    Columns columns() {
        return columns;
    }

    Units units() {
        return units;
    }

    void forgetCells() {
        columns = new Columns(0);
    }

    Map<Long, String> longNames() {
        return names.longTexts();
    }
}
