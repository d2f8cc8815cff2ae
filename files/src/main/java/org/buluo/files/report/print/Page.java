package org.buluo.files.report.print;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.money.Fen;
import org.buluo.files.table.Neutral;
import org.buluo.files.table.XmlText;
import org.buluo.files.text.LongNumbers;

/** A page of a {@link Booklet}: rows are written from top to bottom, the cells of a row from left to right. */
public final class Page {

    private static final int LINE = 16;

    private final String name;
    private final StringBuilder cells = new StringBuilder(1 << 14);
    private final List<String> merges = new ArrayList<>();
    private final StringBuilder links = new StringBuilder();
    private final List<Chart> charts = new ArrayList<>();
    private double[] widths = {};
    private String filter = "";
    private int heading;
    private int breakBelow;
    private int row;

    Page(String name) {
        this.name = name;
    }

    /** Sets the widths of the columns, in characters of half width. */
    public void widths(double... columns) {
        widths = columns.clone();
    }

    /** How many columns there are. */
    public int columns() {
        return widths.length;
    }

    /** The row that is written now, or was last; the first is 1. */
    public int row() {
        return row;
    }

    List<Chart> charts() {
        return charts;
    }

    int headingRow() {
        return heading;
    }

    /** Begins a row of one line. */
    public Page begin() {
        return begin(1);
    }

    /** Begins a row of a height in lines of text. */
    public Page begin(int lines) {
        row++;
        cells.append("<row r=\"").append(row);
        cells.append("\" ht=\"").append(lines * LINE).append("\" customHeight=\"1\">");
        return this;
    }

    /** Ends the row. */
    public void end() {
        cells.append("</row>");
    }

    /** Leaves rows blank. */
    public void skip(int rows) {
        row += rows;
    }

    /**
     * Writes a cell.
     *
     * @param value a text, a whole number, a {@link Fen}, or a {@link Share}; null leaves the cell blank
     */
    public Page cell(int column, Look look, Object value) {
        open(column, look);
        if (value instanceof Fen fen) {
            cells.append("><v>").append(fen.yuan()).append("</v></c>");
        } else if (value instanceof Share share) {
            cells.append("><v>").append(share.decimal()).append("</v></c>");
        } else if (value instanceof Number number) {
            cells.append("><v>").append(number.longValue()).append("</v></c>");
        } else if (value == null || value.toString().isEmpty()) {
            cells.append("/>");
        } else {
            cells.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            XmlText.append(cells, Neutral.text(LongNumbers.masked(value.toString())));
            cells.append("</t></is></c>");
        }
        return this;
    }

    private void open(int column, Look look) {
        cells.append("<c r=\"");
        CellRef.append(cells, column, row).append('"');
        cells.append(" s=\"").append(look.ordinal()).append('"');
    }

    /** Writes a text over several columns. */
    public Page wide(int from, int to, Look look, Object value) {
        cell(from, look, value);
        for (int column = from + 1; column <= to; column++) {
            cell(column, look, null);
        }
        if (to > from) {
            merges.add(CellRef.of(from, row) + ":" + CellRef.of(to, row));
        }
        return this;
    }

    /** Writes a link to another page. */
    public Page link(int column, Look look, String text, String page) {
        links.append("<hyperlink ref=\"" + CellRef.of(column, row) + "\" location=\"");
        XmlText.append(links, CellRef.quoted(page) + "!A1");
        links.append("\"/>");
        return cell(column, look, text);
    }

    /** Writes a whole row of one text, as high as it needs. */
    public void line(Look look, String text) {
        double room = 0;
        for (double width : widths) {
            room += width;
        }
        int lines = look == Look.TITLE ? 2 : Wrapping.lines(text, room * Wrapping.ROOM_FOR.get(look.type));
        begin(Math.max(lines, 1)).wide(0, widths.length - 1, look, text).end();
    }

    /** Says that the row just written is the heading of a list: it stays in view and is printed on each sheet. */
    public void repeatHeading() {
        heading = row;
    }

    /** Lets people filter the list whose heading is repeated, down to the row just written. */
    public void filter() {
        filter = CellRef.of(0, heading) + ":" + CellRef.of(widths.length - 1, row);
    }

    /** Begins a new sheet of paper below the row just written or left blank. */
    public void breakPage() {
        breakBelow = row;
    }

    /** Adds a chart. */
    public void chart(Chart chart) {
        charts.add(chart);
    }

    StringBuilder xml(Margins margins) {
        StringBuilder xml = new StringBuilder(cells.length() + 4096)
                .append(BookletParts.XML + "<worksheet xmlns=\"" + BookletParts.MAIN + "\" xmlns:r=\"")
                .append(BookletParts.RELATIONSHIPS + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
        if (heading > 0) {
            xml.append("<pane ySplit=\"" + heading + "\" topLeftCell=\"A" + (heading + 1)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        xml.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"" + LINE + "\"/>");
        columnWidths(xml);
        xml.append("<sheetData>").append(cells).append("</sheetData>");
        if (!filter.isEmpty()) {
            xml.append("<autoFilter ref=\"" + filter + "\"/>");
        }
        if (!merges.isEmpty()) {
            xml.append("<mergeCells count=\"" + merges.size() + "\">");
            merges.forEach(merge -> xml.append("<mergeCell ref=\"" + merge + "\"/>"));
            xml.append("</mergeCells>");
        }
        if (links.length() > 0) {
            xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        margins.append(xml, name);
        if (breakBelow > 0) {
            xml.append("<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"" + breakBelow
                    + "\" max=\"16383\" man=\"1\"/></rowBreaks>");
        }
        return xml.append(charts.isEmpty() ? "" : "<drawing r:id=\"rId1\"/>").append("</worksheet>");
    }

    private void columnWidths(StringBuilder xml) {
        xml.append("<cols>");
        for (int i = 1; i <= widths.length; i++) {
            xml.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + widths[i - 1] + "\" customWidth=\"1\"/>");
        }
        xml.append("</cols>");
    }
}
