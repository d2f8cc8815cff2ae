package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Columns;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.Layout;
import org.buluo.files.intake.heading.OriginColumns;
import org.buluo.files.intake.rows.Cells;
import org.buluo.files.intake.rows.Memory;
import org.buluo.files.intake.rows.RowForm;
import org.buluo.files.intake.rows.RowForms;
import org.buluo.files.intake.spool.RowAddress;
import org.buluo.files.intake.spool.TableHead;
import org.buluo.files.intake.title.CivilWords;
import org.buluo.files.intake.title.Title;

/** A table of a sheet that is being read: its headings, and what turns its rows into records. */
final class Table {

    final Layout layout;
    final Columns columns;
    final Cells cells;
    final RowForm<?> form;
    final Noise noise;
    final RowHash hash;
    private final Title title;
    private final List<Row> titles;
    private final List<Row> headings;
    private final List<String> places;
    private RowAddress from;
    private int width;

    /**
     * @param title what the words around the table tell
     * @param places the sheet's name and the file's name
     */
    Table(
            Layout layout,
            Columns columns,
            Title title,
            List<Row> titles,
            List<Row> headings,
            List<String> places,
            IntakeOptions options,
            Memory memory) {
        this.layout = layout;
        this.columns = columns;
        this.title = title;
        this.titles = List.copyOf(titles);
        this.headings = List.copyOf(headings);
        this.places = places;
        cells = new Cells(columns, tells(layout) ? title : Title.NONE, memory, options.horizon(), options.words());
        form = RowForms.of(layout.kinds().get(0), this::around);
        noise = new Noise(columns);
        hash = new RowHash(columns, tells(layout) ? title.toString() : "");
        width = columns.headings().size();
    }

    /** Whether the title of a list of this kind may name the school in place of a column. */
    private static boolean tells(Layout layout) {
        return Stream.of(
                        RosterKind.ROLL,
                        RosterKind.VOCATIONAL,
                        RosterKind.PRESCHOOL,
                        RosterKind.IDENTIFIED,
                        RosterKind.LEAVER)
                .anyMatch(layout::isOf);
    }

    /** Whether the table leaves to its title which school or class its rows are of. */
    boolean leansOnTitle() {
        return tells(layout) && !(columns.has(Field.SCHOOL) && columns.has(Field.GRADE) && columns.has(Field.CLASS));
    }

    /** What the words around the table tell. */
    Title title() {
        return title;
    }

    /** Turns to a row. @param corrected the row that it corrects; null when it corrects none */
    void turnTo(Row row, RowAddress corrected) {
        from = corrected;
        width = Math.max(width, row.cells().length);
        cells.row(row.cells());
    }

    /** The civil-affairs list that the words around the row tell (design.md §5). */
    Optional<RosterKind> around() {
        List<String> words = new ArrayList<>();
        words.add(columns.writtenOf(Field.CATEGORY));
        titles.forEach(row -> words.add(String.join(" ", row.cells())));
        words.addAll(from == null ? places : List.of(from.sheet(), from.file()));
        words.addAll(from == null ? List.of() : places);
        return CivilWords.tell(words);
    }

    /** Whether a row repeats the headings, as on each printed page. */
    boolean repeatsHeadings(String[] row) {
        for (Row heading : headings) {
            int equal = 0;
            int other = 0;
            for (int i = 0; i < row.length && other * 3 <= row.length; i++) {
                String cell = row[i].strip();
                if (cell.isEmpty()) {
                    continue;
                }
                boolean same = i < heading.cells().length && cell.equals(heading.cells()[i].strip());
                equal += same ? 1 : 0;
                other += same ? 0 : 1;
            }
            if (equal > 1 && equal > other * 2) { // beyond a third of others no more equals can outweigh them
                return true;
            }
        }
        return false;
    }

    /** Whether a row repeats a title, as on each printed page. */
    boolean repeatsTitle(String[] row) {
        return titles.stream().anyMatch(title -> sameTexts(title.cells(), row));
    }

    private static boolean sameTexts(String[] a, String[] b) {
        return texts(a).equals(texts(b));
    }

    private static List<String> texts(String[] cells) {
        return Stream.of(cells)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Another table with the same headings, under another title. */
    Table under(Title title, Row row, IntakeOptions options, Memory memory) {
        return new Table(layout, columns, title, List.of(row), headings, places, options, memory);
    }

    /** The headings alone. */
    Headings headings() {
        return new Headings(headings.get(headings.size() - 1).number(), columns);
    }

    /** What stands above the rows. */
    TableHead head() {
        List<String[]> above = headings.stream().map(Row::cells).toList();
        OriginColumns origin = columns.origin();
        return new TableHead(titles.stream().map(Row::cells).toList(), above, origin, width);
    }
}
