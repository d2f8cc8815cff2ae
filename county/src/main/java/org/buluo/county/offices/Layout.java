package org.buluo.county.offices;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Forms;
import org.buluo.county.rosters.Heading;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Row;
import org.buluo.county.sheets.CellType;
import org.buluo.county.sheets.Sheet;

/**
 * How one office lays out a kind of file.
 *
 * @param headings its columns in their order
 * @param dates how it writes dates
 * @param grades how it writes grades
 * @param titles rows above the headings
 * @param footers rows below the table; # stands for the number of rows
 * @param merged the column whose equal neighbours are merged; null for none
 * @param numbers columns that a workbook keeps as numbers
 */
record Layout(
        List<Heading> headings,
        DateForm dates,
        GradeForm grades,
        List<String> titles,
        List<String> footers,
        Column merged,
        Set<Column> numbers) {

    private static final Set<Column> DATES =
            EnumSet.of(Column.BIRTH, Column.DATE, Column.FROM, Column.TO, Column.ENTRY);

    /** The plain layout of a kind. */
    static Layout of(RosterKind kind) {
        return new Layout(
                Forms.of(kind),
                DateForm.PLAIN,
                GradeForm.WORDS,
                List.of(),
                List.of(),
                null,
                EnumSet.noneOf(Column.class));
    }

    Layout dates(DateForm form) {
        return new Layout(headings, form, grades, titles, footers, merged, numbers);
    }

    Layout grades(GradeForm form) {
        return new Layout(headings, dates, form, titles, footers, merged, numbers);
    }

    Layout titled(String... rows) {
        return new Layout(headings, dates, grades, List.of(rows), footers, merged, numbers);
    }

    Layout ending(String... rows) {
        return new Layout(headings, dates, grades, titles, List.of(rows), merged, numbers);
    }

    Layout merging(Column column) {
        return new Layout(headings, dates, grades, titles, footers, column, numbers);
    }

    Layout numbers(Column... columns) {
        return new Layout(headings, dates, grades, titles, footers, merged, EnumSet.copyOf(List.of(columns)));
    }

    /** Other words above a column. */
    Layout worded(Column column, String words) {
        List<Heading> changed = new ArrayList<>();
        for (Heading heading : headings) {
            changed.add(heading.column() == column ? new Heading(column, words) : heading);
        }
        return new Layout(List.copyOf(changed), dates, grades, titles, footers, merged, numbers);
    }

    /** Leaves out columns that the office does not keep. */
    Layout without(Column... columns) {
        List<Heading> kept = new ArrayList<>(headings);
        kept.removeIf(heading -> List.of(columns).contains(heading.column()));
        return new Layout(List.copyOf(kept), dates, grades, titles, footers, merged, numbers);
    }

    /** Puts these columns first, in this order. */
    Layout first(Column... columns) {
        List<Heading> ordered = new ArrayList<>();
        for (Column column : columns) {
            headings.stream().filter(h -> h.column() == column).forEach(ordered::add);
        }
        headings.stream().filter(h -> !ordered.contains(h)).forEach(ordered::add);
        return new Layout(List.copyOf(ordered), dates, grades, titles, footers, merged, numbers);
    }

    /** How a workbook keeps each column. */
    CellType[] types() {
        CellType[] types = new CellType[headings.size()];
        for (int i = 0; i < types.length; i++) {
            Column column = headings.get(i).column();
            boolean date = dates == DateForm.PLAIN && DATES.contains(column);
            types[i] = numbers.contains(column) ? CellType.NUMBER : date ? CellType.DATE : CellType.TEXT;
        }
        return types;
    }

    String[] words() {
        return headings.stream().map(Heading::words).toArray(String[]::new);
    }

    int mergedAt() {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).column() == merged) {
                return i;
            }
        }
        return Sheet.NONE;
    }

    /** The cells of a row. */
    String[] cells(Row row, int schoolYear) {
        String[] cells = new String[headings.size()];
        for (int i = 0; i < cells.length; i++) {
            Column column = headings.get(i).column();
            String text = row.get(column);
            if (DATES.contains(column)) {
                text = dates.write(text);
            } else if (column == Column.GRADE && row.statement() instanceof OnRoll roll) {
                text = grades.write(roll, schoolYear);
            }
            cells[i] = text;
        }
        return cells;
    }
}
