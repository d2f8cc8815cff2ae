package org.buluo.files.intake.rows;

import org.buluo.files.intake.heading.Field;

/**
 * What the cell of a field was read as in the row before: rows of a household, class or batch follow each other, and
 * their cells say the same.
 */
final class Repeated<T> {

    private final String[] raws = new String[Field.values().length];
    private final Object[] values = new Object[raws.length];

    /** The value read of the same cell before; null when the cell before said something else. */
    T of(Field field, String raw) {
        if (!raw.equals(raws[field.ordinal()])) {
            return null;
        }
        @SuppressWarnings("unchecked") // a field holds values of one type
        T value = (T) values[field.ordinal()];
        return value;
    }

    T keep(Field field, String raw, T value) {
        raws[field.ordinal()] = raw;
        values[field.ordinal()] = value;
        return value;
    }
}
