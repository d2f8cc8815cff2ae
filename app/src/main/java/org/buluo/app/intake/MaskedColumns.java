package org.buluo.app.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.buluo.app.platform.Personal;
import org.buluo.files.intake.heading.Field;

/** Masks cells as they came by what their column holds, and long numbers wherever somebody typed them. */
final class MaskedColumns {

    private static final Map<Field, Personal.Kind> KINDS = new EnumMap<>(Map.of(
            Field.ID, Personal.Kind.NUMBER,
            Field.GUARDIAN_ID, Personal.Kind.NUMBER,
            Field.CARD_NUMBER, Personal.Kind.NUMBER,
            Field.STUDENT_NUMBER, Personal.Kind.NUMBER,
            Field.BANK_CARD, Personal.Kind.BANK_CARD,
            Field.PHONE, Personal.Kind.PHONE,
            Field.ADDRESS, Personal.Kind.TEXT,
            Field.HOUSEHOLD_PLACE, Personal.Kind.TEXT));

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９]{7,}([0-9０-９]{3}[0-9０-９XxＸｘ])");

    private final Map<Integer, Personal.Kind> columns = new HashMap<>();

    static MaskedColumns of(Map<String, Integer> columns) {
        MaskedColumns masked = new MaskedColumns();
        columns.forEach((field, column) -> {
            Personal.Kind kind = KINDS.get(Field.valueOf(field));
            if (kind != null) {
                masked.columns.put(column, kind);
            }
        });
        return masked;
    }

    List<String> masked(List<String> cells) {
        List<String> masked = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Personal.Kind kind = columns.get(i);
            masked.add(
                    kind == null
                            ? LONG_NUMBER.matcher(cells.get(i)).replaceAll("****$1")
                            : new Personal(kind, cells.get(i)).toString());
        }
        return masked;
    }
}
