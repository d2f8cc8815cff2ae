package org.buluo.app.account.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.buluo.app.platform.Personal;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.text.LongNumbers;

/**
 * How each roster states a child, side by side: columns are rows as received, rows are what they say. Numbers, telephones
 * and addresses are masked unless somebody asked to see them; whether they differ is judged by the whole.
 *
 * @param columns the rows as received
 * @param lines what they say
 */
record SideBySide(List<StatedRow> columns, List<Said> lines) {

    /** What one row says. @param differs from what most say */
    record Cell(String text, boolean differs) {}

    /** What the rows say of one thing. @param differs whether they disagree */
    record Said(Field field, List<Cell> cells, boolean differs) {}

    private static final List<Field> SHOWN = List.of(
            Field.NAME,
            Field.FORMER_NAME,
            Field.ID,
            Field.PERSON_NUMBER,
            Field.STUDENT_NUMBER,
            Field.CARD_NUMBER,
            Field.SEX,
            Field.BIRTH,
            Field.NATION,
            Field.SCHOOL,
            Field.GRADE,
            Field.CLASS,
            Field.BOARDING,
            Field.ROLL_STATUS,
            Field.STUDY_STATE,
            Field.STAGE,
            Field.STATE,
            Field.TOWNSHIP,
            Field.VILLAGE,
            Field.HOUSEHOLD,
            Field.RELATION,
            Field.HEAD,
            Field.GUARDIAN,
            Field.GUARDIAN_ID,
            Field.PHONE,
            Field.ADDRESS,
            Field.HOUSEHOLD_PLACE,
            Field.COUNTY,
            Field.CATEGORY,
            Field.DEGREE,
            Field.DISABILITY,
            Field.ATTRIBUTE,
            Field.RESETTLED,
            Field.LEFT_BEHIND,
            Field.ORPHAN,
            Field.HARDSHIP,
            Field.CHANGE,
            Field.DESTINATION,
            Field.SETTLED,
            Field.PROVISION,
            Field.TERM,
            Field.AMOUNT,
            Field.HOLDER,
            Field.BANK_CARD,
            Field.RESULT,
            Field.FAILURE,
            Field.DATE,
            Field.FROM,
            Field.TO);
    private static final Set<Field> NUMBERS = Set.of(
            Field.ID,
            Field.PERSON_NUMBER,
            Field.STUDENT_NUMBER,
            Field.CARD_NUMBER,
            Field.GUARDIAN_ID,
            Field.HOUSEHOLD,
            Field.PHONE,
            Field.BANK_CARD);
    private static final Set<Field> WHOLLY_HIDDEN = Set.of(Field.ADDRESS, Field.HOUSEHOLD_PLACE);
    private static final Set<Field> COMPARED = Set.of(
            Field.NAME,
            Field.ID,
            Field.PERSON_NUMBER,
            Field.STUDENT_NUMBER,
            Field.SEX,
            Field.BIRTH,
            Field.SCHOOL,
            Field.GUARDIAN,
            Field.GUARDIAN_ID,
            Field.PHONE,
            Field.TOWNSHIP,
            Field.VILLAGE,
            Field.NATION);

    /** @param full whether numbers, telephones, accounts and addresses are shown in full */
    static SideBySide of(List<StatedRow> rows, boolean full) {
        List<Said> lines = new ArrayList<>();
        for (Field field : SHOWN) {
            if (rows.stream()
                    .anyMatch(row -> !row.cells().getOrDefault(field, "").isBlank())) {
                lines.add(said(field, rows, full));
            }
        }
        return new SideBySide(rows, lines);
    }

    private static Said said(Field field, List<StatedRow> rows, boolean full) {
        Map<String, Integer> votes = new HashMap<>();
        String most = "";
        for (StatedRow row : rows) {
            String plain = plain(field, row.cells().getOrDefault(field, ""));
            if (!plain.isEmpty()) {
                int count = votes.merge(plain, 1, Integer::sum);
                most = most.isEmpty() || count > votes.get(most) ? plain : most;
            }
        }
        boolean differ = votes.size() > 1 && COMPARED.contains(field);
        List<Cell> cells = new ArrayList<>();
        for (StatedRow row : rows) {
            String text = row.cells().getOrDefault(field, "").strip();
            boolean other = differ && !text.isEmpty() && !plain(field, text).equals(most);
            cells.add(new Cell(full ? text : shown(field, text), other));
        }
        return new Said(field, cells, differ);
    }

    private static String shown(Field field, String text) {
        if (NUMBERS.contains(field)) {
            return Personal.number(text).toString();
        }
        return WHOLLY_HIDDEN.contains(field) ? Personal.text(text).toString() : LongNumbers.masked(text);
    }

    /** As it is compared: without what bureaus write differently and mean the same by. */
    private static String plain(Field field, String text) {
        String bare = Blanks.without(Width.narrow(text)).toLowerCase(Locale.ROOT);
        return field == Field.BIRTH ? digits(bare) : bare;
    }

    private static String digits(String date) {
        String[] parts = date.split("\\D+");
        if (parts.length < 3) {
            return date.replaceAll("\\D", "");
        }
        return parts[0]
                + (parts[1].length() == 1 ? "0" : "")
                + parts[1]
                + (parts[2].length() == 1 ? "0" : "")
                + parts[2];
    }
}
