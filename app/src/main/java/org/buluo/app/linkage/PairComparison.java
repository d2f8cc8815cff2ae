package org.buluo.app.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.buluo.app.linkage.ComparedField.Agreement;
import org.buluo.app.linkage.ComparedField.Shown;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.text.LongNumbers;

/**
 * Two rows as received, field by field. A number is never shown in full: its last four characters are, and at which
 * places two numbers differ.
 *
 * @param fields first what both rows say, then what one does, in a person's order
 * @param leftOnly other columns of the left row
 * @param rightOnly other columns of the right row
 */
public record PairComparison(List<ComparedField> fields, List<OtherCell> leftOnly, List<OtherCell> rightOnly) {

    private static final int SHOWN = 4;
    private static final char HIDDEN = '•';

    private static final List<Field> ORDER = List.of(
            Field.NAME,
            Field.FORMER_NAME,
            Field.SEX,
            Field.BIRTH,
            Field.ID,
            Field.STUDENT_NUMBER,
            Field.PERSON_NUMBER,
            Field.CARD_NUMBER,
            Field.NATION,
            Field.SCHOOL,
            Field.STAGE,
            Field.GRADE,
            Field.CLASS,
            Field.TOWNSHIP,
            Field.VILLAGE,
            Field.HOUSEHOLD_PLACE,
            Field.ADDRESS,
            Field.HOUSEHOLD,
            Field.HEAD,
            Field.RELATION,
            Field.GUARDIAN,
            Field.GUARDIAN_ID,
            Field.PHONE,
            Field.BANK_CARD,
            Field.COUNTY);

    /**
     * A column that the other row has no counterpart of.
     *
     * @param heading as received
     * @param text what may be shown
     */
    public record OtherCell(String heading, String text) {}

    /** Compares two rows. */
    public static PairComparison of(ReceivedSide left, ReceivedSide right) {
        List<ComparedField> fields = new ArrayList<>();
        for (Field field : ORDER) {
            SideCell one = SideCell.of(left, field);
            SideCell other = SideCell.of(right, field);
            if (!one.isEmpty() || !other.isEmpty()) {
                fields.add(compared(field, left, right, one, other));
            }
        }
        fields.sort(Comparator.comparing(field -> field.agreement() == Agreement.ONE_SIDED));
        return new PairComparison(fields, others(left), others(right));
    }

    private static ComparedField compared(
            Field field, ReceivedSide left, ReceivedSide right, SideCell one, SideCell other) {
        Agreement agreement = agreement(field, one, other);
        String heading = heading(left, field).isEmpty() ? heading(right, field) : heading(left, field);
        String key = "linkage.field." + field.name();
        if (!SideCell.isNumber(field)) {
            return new ComparedField(
                    key, heading, shown(one, one.shown(field)), shown(other, other.shown(field)), agreement, List.of());
        }
        List<Integer> places = differing(one.plain(), other.plain());
        return new ComparedField(key, heading, number(one, places), number(other, places), agreement, places);
    }

    private static Shown shown(SideCell cell, String text) {
        return cell.isEmpty() ? Shown.NOTHING : new Shown(text, List.of(), cell.from());
    }

    private static Shown number(SideCell cell, List<Integer> places) {
        if (cell.isEmpty()) {
            return Shown.NOTHING;
        }
        String text = masked(cell.plain());
        List<Boolean> marks = places.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, text.length())
                        .mapToObj(places::contains)
                        .toList();
        return new Shown(text, marks, cell.from());
    }

    static String masked(String number) {
        int hidden = Math.max(number.length() - SHOWN, Math.min(number.length(), SHOWN));
        return String.valueOf(HIDDEN).repeat(hidden) + number.substring(hidden);
    }

    private static Agreement agreement(Field field, SideCell one, SideCell other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Agreement.ONE_SIDED;
        }
        if (one.plain().equals(other.plain())) {
            return Agreement.SAME;
        }
        boolean holds = one.plain().contains(other.plain()) || other.plain().contains(one.plain());
        return holds && !SideCell.isNumber(field) && field != Field.NAME ? Agreement.CLOSE : Agreement.DIFFERENT;
    }

    /** Places that differ in two numbers of one length; none when they can't be laid side by side. */
    private static List<Integer> differing(String one, String other) {
        if (one.length() != other.length()) {
            return Collections.emptyList();
        }
        return IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    private static String heading(ReceivedSide side, Field field) {
        Integer column = side.columns().get(field);
        return column == null || column >= side.headings().size()
                ? ""
                : side.headings().get(column);
    }

    private static List<OtherCell> others(ReceivedSide side) {
        List<OtherCell> others = new ArrayList<>();
        for (int column = 0; column < side.headings().size(); column++) {
            int at = column;
            boolean compared = side.columns().entrySet().stream()
                    .anyMatch(entry -> entry.getValue() == at && ORDER.contains(entry.getKey()));
            String text = side.cell(column);
            if (!compared && !text.isEmpty()) {
                others.add(new OtherCell(side.headings().get(column), LongNumbers.masked(text)));
            }
        }
        return others;
    }
}
