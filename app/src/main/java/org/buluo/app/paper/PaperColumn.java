package org.buluo.app.paper;

/**
 * A column of a printed list; the 序号 stands before the first one by itself.
 *
 * @param title in the language of the paper
 * @param width its share of the sheet beside the others'
 * @param kind what it holds
 */
public record PaperColumn(String title, int width, Kind kind) {

    /** What a column holds. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A number that is not added up. */
        NUMBER,
        /** A number, or a sum of money in yuan, that is added up under the column. */
        SUM;

        /** Whether it stands on the right. */
        public boolean isNumber() {
            return this != TEXT;
        }
    }

    /** Words. */
    public static PaperColumn text(String title, int width) {
        return new PaperColumn(title, width, Kind.TEXT);
    }

    /** Numbers that are not added up. */
    public static PaperColumn number(String title, int width) {
        return new PaperColumn(title, width, Kind.NUMBER);
    }

    /** Numbers that are added up. */
    public static PaperColumn sum(String title, int width) {
        return new PaperColumn(title, width, Kind.SUM);
    }
}
