package org.buluo.county.rosters;

import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Person;

/**
 * A row of a roster while it is written: the cells as the clerk means them, then as damage leaves them. Dates are
 * yyyymmdd until the file's own form is given to them; whatever is no such date is written as it is.
 */
public final class Row {

    private final RosterKind kind;
    private final Person person;
    private final Statement statement;
    private final String[] cells = new String[Column.COUNT];

    Row(RosterKind kind, Person person, Statement statement) {
        this.kind = kind;
        this.person = person;
        this.statement = statement;
    }

    /** An empty row that states no person. */
    public static Row ofNobody(RosterKind kind) {
        return new Row(kind, null, null);
    }

    /** The kind of file that it stands in. */
    public RosterKind kind() {
        return kind;
    }

    /** Whom it truly states; null when it stands for nobody. */
    public Person person() {
        return person;
    }

    /** What it was meant to say; null when it stands for nobody. */
    public Statement statement() {
        return statement;
    }

    /** A cell's text; never null. */
    public String get(Column column) {
        String text = cells[column.ordinal()];
        return text == null ? "" : text;
    }

    /** Writes a cell. */
    public Row set(Column column, String text) {
        cells[column.ordinal()] = text;
        return this;
    }
}
