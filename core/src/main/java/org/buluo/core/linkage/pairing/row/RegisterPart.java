package org.buluo.core.linkage.pairing.row;

import java.util.Map;

/**
 * Rows of one piece of a register, packed as they are read. Pieces may be read at the same time, each by one thread:
 * {@link #begin}, {@link #key} and a {@link #set} for each cell that is not empty, row after row.
 */
public final class RegisterPart {

    private final NameReading names = new NameReading();
    private final PlaceReading places = new PlaceReading();
    final KeyTexts keys;
    final Columns columns;
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

    /** Takes a cell of this row. */
    public void set(Field field, Cell cell) {
        int row = rows - 1;
        switch (field) {
            case HOUSEHOLD -> columns.household[row] = places.word(cell);
            case NAME -> columns.name[row] = names.read(cell);
            case ID -> columns.id[row] = IdReading.read(cell);
            case SEX -> columns.sex[row] = SmallReading.sex(cell);
            case BIRTH -> columns.birth[row] = DateReading.read(cell);
            case RELATION -> columns.descendant[row] = SmallReading.descendant(cell);
            case GUARDIAN -> columns.guardian[row] = names.read(cell);
            case TOWNSHIP -> columns.town[row] = places.place(cell);
            case VILLAGE -> columns.village[row] = places.place(cell);
            case PHONE -> columns.phone[row] = SmallReading.phone(cell);
            case SCHOOL -> columns.school[row] = places.word(cell);
            default -> columns.grade[row] = places.word(cell);
        }
    }

    /** Rows so far. */
    public int rows() {
        return rows;
    }

    /** After the last row: gives back the room that was not needed. */
    public void close() {
        keys.close();
        columns.resize(rows);
    }

    Map<Long, String> longNames() {
        return names.longTexts();
    }
}
