package org.buluo.app.linkage;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.rows.DateCell;
import org.buluo.files.text.LongNumbers;

/**
 * What a row says of a field, in the form in which it is compared.
 *
 * @param written as received, or derived
 * @param plain as compared
 * @param from the key of what it was derived from; empty when stated
 */
record SideCell(String written, String plain, String from) {

    private static final Set<Field> NUMBERS = Set.of(
            Field.ID,
            Field.CARD_NUMBER,
            Field.GUARDIAN_ID,
            Field.STUDENT_NUMBER,
            Field.PERSON_NUMBER,
            Field.HOUSEHOLD,
            Field.PHONE,
            Field.BANK_CARD);
    private static final Set<Field> NAMES =
            Set.of(Field.NAME, Field.FORMER_NAME, Field.GUARDIAN, Field.HEAD, Field.HOLDER);
    private static final Set<Field> DATES = Set.of(Field.BIRTH, Field.ENTRY, Field.FROM, Field.TO, Field.DATE);
    private static final Set<Field> ADDRESSES = Set.of(Field.ADDRESS, Field.HOUSEHOLD_PLACE);
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

    static SideCell of(ReceivedSide side, Field field) {
        String written = side.cell(field);
        if (written.isEmpty() && field == Field.BIRTH) {
            LocalDate birth = CitizenId.parse(idOf(side)).birth();
            return birth == null ? plainly("") : new SideCell(birth.toString(), birth.toString(), "linkage.from.id");
        }
        if (written.isEmpty() && field == Field.ID) {
            String carried = StudentNumber.parse(side.cell(Field.STUDENT_NUMBER))
                    .citizenId()
                    .digits();
            return new SideCell(carried, carried, carried.isEmpty() ? "" : "linkage.from.student");
        }
        return new SideCell(written, plain(field, written, side.statedOn()), "");
    }

    private static SideCell plainly(String text) {
        return new SideCell(text, text, "");
    }

    private static String idOf(ReceivedSide side) {
        String stated = side.cell(Field.ID);
        return stated.isEmpty()
                ? StudentNumber.parse(side.cell(Field.STUDENT_NUMBER))
                        .citizenId()
                        .digits()
                : stated;
    }

    private static String plain(Field field, String written, LocalDate horizon) {
        if (NAMES.contains(field)) {
            return PersonName.parse(written).text();
        }
        if (NUMBERS.contains(field)) {
            return Blanks.withoutMarks(Width.narrow(written)).toUpperCase(Locale.ROOT);
        }
        if (DATES.contains(field) && !written.isEmpty()) {
            LocalDate date = DateCell.parse(written, horizon).date();
            return date == null ? written : date.toString();
        }
        return Blanks.without(Width.narrow(written));
    }

    static boolean isNumber(Field field) {
        return NUMBERS.contains(field);
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** What may be shown of a field that is no number. Places are evidence; a house's number is not needed for it. */
    String shown(Field field) {
        return ADDRESSES.contains(field) ? DIGIT.matcher(written).replaceAll("*") : LongNumbers.masked(written);
    }
}
