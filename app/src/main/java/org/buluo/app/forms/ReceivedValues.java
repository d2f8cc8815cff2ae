package org.buluo.app.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.intake.NearestRow;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.form.FormField;
import org.buluo.files.intake.heading.Field;

/** What only a child's rows as received tell: telephone, guardian, bank card; of several rows the nearest source's. */
final class ReceivedValues {

    private static final List<RosterKind> SCHOOLS =
            List.of(RosterKind.ROLL, RosterKind.PRESCHOOL, RosterKind.VOCATIONAL);
    private static final List<RosterKind> SCHOOLS_FIRST = List.of(
            RosterKind.ROLL,
            RosterKind.PRESCHOOL,
            RosterKind.VOCATIONAL,
            RosterKind.REGISTERED_POOR,
            RosterKind.POPULATION);
    private static final List<RosterKind> REGISTERS_FIRST =
            List.of(RosterKind.REGISTERED_POOR, RosterKind.POPULATION, RosterKind.ROLL, RosterKind.PRESCHOOL);
    private static final List<RosterKind> BANKS = List.of(RosterKind.REGISTERED_POOR, RosterKind.BANK_RETURN);

    private static final Map<FormField, Field> COLUMNS = new EnumMap<>(FormField.class);
    private static final Map<FormField, List<RosterKind>> SOURCES = new EnumMap<>(FormField.class);

    static {
        ask(FormField.NATION, Field.NATION, SCHOOLS_FIRST);
        ask(FormField.HOUSEHOLD, Field.HOUSEHOLD, List.of(RosterKind.REGISTERED_POOR));
        ask(FormField.HEAD, Field.HEAD, List.of(RosterKind.POPULATION, RosterKind.MINIMUM_LIVING));
        ask(FormField.RELATION, Field.RELATION, REGISTERS_FIRST);
        ask(FormField.HOUSEHOLD_PLACE, Field.HOUSEHOLD_PLACE, SCHOOLS);
        ask(FormField.ADDRESS, Field.ADDRESS, SCHOOLS);
        ask(FormField.PHONE, Field.PHONE, SCHOOLS_FIRST);
        ask(FormField.GUARDIAN, Field.GUARDIAN, SCHOOLS_FIRST);
        ask(FormField.GUARDIAN_ID, Field.GUARDIAN_ID, SCHOOLS_FIRST);
        ask(FormField.BANK, Field.BANK, BANKS);
        ask(FormField.BANK_CARD, Field.BANK_CARD, BANKS);
        ask(FormField.HOLDER, Field.HOLDER, BANKS);
        ask(FormField.SCHOOL_CODE, Field.SCHOOL_CODE, SCHOOLS);
        ask(FormField.CLASS, Field.CLASS, SCHOOLS);
        ask(FormField.BOARDING, Field.BOARDING, SCHOOLS);
        ask(FormField.DISABILITY, Field.CATEGORY, List.of(RosterKind.DISABILITY));
        ask(FormField.DEGREE, Field.DEGREE, List.of(RosterKind.DISABILITY));
    }

    private ReceivedValues() {}

    private static void ask(FormField field, Field column, List<RosterKind> sources) {
        COLUMNS.put(field, column);
        SOURCES.put(field, sources);
    }

    /** Whether any of these can be told by rows alone. */
    static boolean isNeededFor(Set<FormField> fields) {
        return fields.stream().anyMatch(COLUMNS::containsKey);
    }

    static String of(FormField field, List<ReceivedRow> rows) {
        Field column = COLUMNS.get(field);
        return column == null ? "" : NearestRow.says(column, SOURCES.get(field), rows);
    }
}
