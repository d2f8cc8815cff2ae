package org.buluo.files.intake.rows;

import java.time.LocalDate;
import org.buluo.core.identity.PersonName;
import org.buluo.files.intake.heading.Field;

/** The values that rows share, so that millions of rows hold few objects of their own. Of one reading thread. */
public final class Memory {

    private final Pool texts = new Pool(14);
    private final Pool names = new Pool(16);
    private final Pool dates = new Pool(15);
    private final Pool values = new Pool(13);
    private final String[] last = new String[Field.values().length];

    String text(String text) {
        return texts.one(text);
    }

    PersonName name(PersonName name) {
        return names.one(name);
    }

    LocalDate date(LocalDate date) {
        return dates.one(date);
    }

    <T> T value(T value) {
        return values.one(value);
    }

    /** Rows of one household, school or batch follow each other. */
    String number(Field field, String number) {
        String before = last[field.ordinal()];
        if (number.equals(before)) {
            return before;
        }
        last[field.ordinal()] = number;
        return number;
    }
}
