package org.buluo.files.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.buluo.files.intake.heading.HeadingRow;

/** Finds the headings of a form: the row, or the two rows, in which most columns are understood. */
final class HeadingFinder {

    private static final int MOST_TITLES = 30;
    private static final int FEWEST = 2;
    private static final Pattern NUMERAL = Pattern.compile("[(（]?\\d{1,2}[)）]?|[甲乙丙丁戊己庚辛壬癸]|栏次");
    private static final Pattern EXAMPLE = Pattern.compile("[(（]?(?:例|示例|样例|范例|填写示例|举例)[:：)）]?.*");
    private static final Pattern BODY_NUMBER = Pattern.compile("\\d{0,5}|…+|\\.{3,}");

    private final FormGrid grid;

    HeadingFinder(FormGrid grid) {
        this.grid = grid;
    }

    /** Headings that were found. @param last the row of the headings that stands lowest */
    private record Found(List<FormColumn> columns, int last, int known) {}

    /** The columns and the body; empty when no row looks like headings. */
    Optional<FormSheet> find(int at, String name) {
        Found best = null;
        for (int row = 0; row < Math.min(grid.size(), MOST_TITLES); row++) {
            Found found = best(row);
            if (found != null && (best == null || found.known() > best.known())) {
                best = found;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        int first = best.last() + 1;
        while (first < grid.size() && (isNumbering(first) || isExample(first))) {
            first++;
        }
        return Optional.of(new FormSheet(at, name, best.columns(), new FormBody(first, blank(first, best.columns()))));
    }

    /**
     * The row as headings, alone, or with the row below it when that tells more than each of the two; null when it is
     * none. A title above the headings tells nothing more.
     */
    private Found best(int row) {
        HeadingRow alone = row(row);
        Found single = found(alone, row);
        if (row + 1 == grid.size() || grid.filled(row + 1) == 0) {
            return single;
        }
        Found both = found(row(row + 1).under(alone), row + 1);
        int apart = Math.max(known(single), known(found(row(row + 1), row + 1)));
        boolean continued = single != null && !grid.merged(row + 1).isEmpty();
        return known(both) > apart || continued && known(both) == apart ? both : single;
    }

    private static int known(Found found) {
        return found == null ? 0 : found.known();
    }

    private HeadingRow row(int row) {
        return HeadingRow.alone(grid.cells(row), grid.merged(row));
    }

    private static Found found(HeadingRow row, int last) {
        List<FormColumn> columns = new ArrayList<>();
        Set<FormField> known = EnumSet.noneOf(FormField.class);
        for (int column = 0; column < row.width(); column++) {
            String written = row.written(column);
            if (!written.isBlank()) {
                FormField field = FormWords.of(row.names(column)).orElse(null);
                boolean taken = field != null && !known.add(field);
                columns.add(new FormColumn(column, written, taken ? null : field));
            }
        }
        boolean fits = known.size() > FEWEST || known.size() == FEWEST && known.contains(FormField.NAME);
        return fits ? new Found(columns, last, known.size()) : null;
    }

    /** A row that numbers the columns. */
    private boolean isNumbering(int row) {
        int numerals = 0;
        for (String cell : grid.cells(row)) {
            if (!cell.isBlank() && !NUMERAL.matcher(cell.strip()).matches()) {
                return false;
            }
            numerals += cell.isBlank() ? 0 : 1;
        }
        return numerals > FEWEST;
    }

    private boolean isExample(int row) {
        for (String cell : grid.cells(row)) {
            if (!cell.isBlank()) {
                return EXAMPLE.matcher(cell.strip()).matches();
            }
        }
        return false;
    }

    /** How many rows wait to be filled: empty, or with a number in the first column or in that of 序号. */
    private int blank(int first, List<FormColumn> columns) {
        int number = columns.stream()
                .filter(column -> column.field() == FormField.NUMBER)
                .mapToInt(FormColumn::at)
                .findFirst()
                .orElse(0);
        int row = first;
        while (row < grid.size() && isBlank(row, number)) {
            row++;
        }
        return row - first;
    }

    private boolean isBlank(int row, int number) {
        String[] cells = grid.cells(row);
        for (int column = 0; column < cells.length; column++) {
            String text = cells[column].strip();
            boolean may = column == number && BODY_NUMBER.matcher(text).matches();
            if (!text.isEmpty() && !may) {
                return false;
            }
        }
        return true;
    }
}
