package org.buluo.app.records;

/** The cells of a printed row, in their order: what is frozen of a provision of a child. */
public enum Cell {
    VILLAGE(7),
    HOUSEHOLD(5),
    HEAD(4),
    CHILD(5),
    SCHOOL(9),
    GRADE(6),
    PROVISION(9),
    DUE(6),
    WAIVED(6),
    PAID(6),
    STAND(11),
    SINCE(6),
    CARD(4),
    BASIS(14),
    MISSING(9),
    ASK(9);

    private final int width;

    Cell(int width) {
        this.width = width;
    }

    /** Its share of a sheet. */
    public int width() {
        return width;
    }

    /** Whether it holds money, which is added up. */
    public boolean isMoney() {
        return this == DUE || this == WAIVED || this == PAID;
    }

    /** The key of its heading. */
    public String key() {
        return "records.cell." + name();
    }
}
