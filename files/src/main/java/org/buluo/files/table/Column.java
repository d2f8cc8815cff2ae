package org.buluo.files.table;

/**
 * A column of a sheet that we write.
 *
 * @param heading its heading
 * @param width in characters; 0 to let the heading decide
 * @param number whether cells that are plain numbers of at most 15 digits are written as numbers, so that people can
 *     add them up; never for identity, card or phone numbers
 * @param wrapped whether long text goes on below instead of being cut on paper
 */
public record Column(String heading, double width, boolean number, boolean wrapped) {

    private static final int HAN_WIDTH = 2;
    private static final int MARGIN = 4;
    private static final int WIDEST = 60;

    /** A column of text as wide as its heading asks for. */
    public static Column text(String heading) {
        return new Column(heading, 0, false, false);
    }

    /** A column of text. */
    public static Column text(String heading, double width) {
        return new Column(heading, width, false, false);
    }

    /** A column of sentences. */
    public static Column wrapped(String heading, double width) {
        return new Column(heading, width, false, true);
    }

    /** A column of numbers. */
    public static Column number(String heading, double width) {
        return new Column(heading, width, true, false);
    }

    double shownWidth() {
        return width > 0 ? width : Math.min(WIDEST, heading.codePointCount(0, heading.length()) * HAN_WIDTH + MARGIN);
    }
}
