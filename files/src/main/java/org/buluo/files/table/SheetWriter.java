package org.buluo.files.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sheet that is being written. Rows beyond what a sheet takes go on to a continuation sheet with the same headings.
 * Its heading row is bold, stays in view and is printed on each page; columns can be filtered.
 */
public final class SheetWriter {

    private static final int LONGEST_CELL = 32_767;
    private static final String CUT = "…（已截断）";
    private static final int LONGEST_MARK = 110;
    private static final int FLUSH = 1 << 16;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(?=[\\d.]{1,16}$)(?:0|[1-9]\\d*)(?:\\.\\d+)?");
    private static final BitSet NONE = new BitSet();

    private final WorkbookWriter workbook;
    private final String wanted;
    private final List<Column> columns;
    private final StringBuilder xml = new StringBuilder(FLUSH + 4096);
    private final int mostRows;
    private String name;
    private int rows;

    SheetWriter(WorkbookWriter workbook, String wanted, List<Column> columns, int mostRows) throws IOException {
        this.workbook = workbook;
        this.wanted = wanted;
        this.columns = columns;
        this.mostRows = mostRows;
        begin();
    }

    /** The name that the sheet has: valid, unique, at most 31 characters; of the continuation once there is one. */
    public String name() {
        return name;
    }

    /** Writes a row. @param cells null stands for an empty cell */
    public void row(List<String> cells) throws IOException {
        row(cells, NONE);
    }

    /**
     * Writes a row.
     *
     * @param cells null stands for an empty cell
     * @param marked the columns, from 0, whose cells are shown as doubtful
     */
    public void row(List<String> cells, BitSet marked) throws IOException {
        if (rows == mostRows) {
            end();
            begin();
        }
        startRow();
        for (int i = 0; i < Math.max(cells.size(), marked.length()); i++) {
            String text = i < cells.size() && cells.get(i) != null ? cells.get(i) : "";
            if (i < columns.size()
                    && columns.get(i).number()
                    && PLAIN_NUMBER.matcher(text).matches()) {
                int style = marked.get(i) ? WorkbookParts.MARKED_NUMBER : WorkbookParts.NUMBER;
                openCell(i, style).append("><v>").append(text).append("</v></c>");
            } else {
                textCell(i, text, marked.get(i) ? WorkbookParts.MARKED : plain(i));
            }
        }
        endRow();
    }

    private int plain(int column) {
        boolean wrapped = column < columns.size() && columns.get(column).wrapped();
        return wrapped ? WorkbookParts.WRAPPED : WorkbookParts.TEXT;
    }

    private void begin() throws IOException {
        name = workbook.begin(wanted);
        rows = 0;
        xml.append(WorkbookParts.XML)
                .append("<worksheet xmlns=\"" + WorkbookParts.MAIN + "\"><sheetPr><pageSetUpPr")
                .append(" fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        if (!columns.isEmpty()) {
            workbook.repeatHeading();
            int head = headRow();
            xml.append("<pane ySplit=\"" + head + "\" topLeftCell=\"A" + (head + 1))
                    .append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        xml.append("</sheetView></sheetViews>");
        widths();
        xml.append("<sheetData>");
        if (!workbook.watermark().isEmpty()) {
            startRow();
            textCell(0, workbook.watermark(), WorkbookParts.TEXT);
            endRow();
        }
        if (!columns.isEmpty()) {
            startRow();
            for (int i = 0; i < columns.size(); i++) {
                textCell(i, columns.get(i).heading(), WorkbookParts.HEADING);
            }
            endRow();
        }
    }

    /** The row of the headings: below the watermark. */
    private int headRow() {
        return workbook.watermark().isEmpty() ? 1 : 2;
    }

    private void widths() {
        if (columns.isEmpty()) {
            return;
        }
        xml.append("<cols>");
        for (int i = 1; i <= columns.size(); i++) {
            xml.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"")
                    .append(columns.get(i - 1).shownWidth())
                    .append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols>");
    }

    private void startRow() {
        rows++;
        xml.append("<row r=\"").append(rows).append("\">");
    }

    private void endRow() throws IOException {
        xml.append("</row>");
        if (xml.length() >= FLUSH) {
            flush();
        }
    }

    private void textCell(int column, String text, int style) {
        if (text.isEmpty()) {
            if (style != WorkbookParts.TEXT) {
                openCell(column, style).append("/>");
            }
            return;
        }
        openCell(column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        // what is left out must neither shield a formula nor count for the longest cell
        XmlText.append(xml, fitting(Neutral.text(XmlText.allowed(text))));
        xml.append("</t></is></c>");
    }

    private StringBuilder openCell(int column, int style) {
        xml.append("<c r=\"");
        appendLetters(column);
        xml.append(rows).append('"');
        return style == WorkbookParts.TEXT
                ? xml
                : xml.append(" s=\"").append(style).append('"');
    }

    private void appendLetters(int column) {
        if (column >= 26) {
            appendLetters(column / 26 - 1);
        }
        xml.append((char) ('A' + column % 26));
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        workbook.countCut();
        int end = LONGEST_CELL - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    void end() throws IOException {
        xml.append("</sheetData>");
        if (!columns.isEmpty()) {
            xml.append("<autoFilter ref=\"A").append(headRow()).append(':');
            appendLetters(columns.size() - 1);
            xml.append(rows).append("\"/>");
        }
        xml.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .append("<headerFooter><oddHeader>");
        onPaper("&amp;A", "&amp;L&amp;A&amp;C", "");
        xml.append("</oddHeader><oddFooter>");
        onPaper("&amp;P / &amp;N", "&amp;C", "&amp;R&amp;P / &amp;N");
        xml.append("</oddFooter></headerFooter></worksheet>");
        flush();
        workbook.endEntry();
    }

    /**
     * The watermark in a header or footer, where an ampersand begins a command; one takes 255 characters.
     *
     * @param alone what stands there without a watermark
     */
    private void onPaper(String alone, String before, String after) {
        String mark = XmlText.allowed(workbook.watermark());
        if (mark.isEmpty()) {
            xml.append(alone);
        } else {
            xml.append(before);
            XmlText.append(
                    xml,
                    mark.substring(0, Math.min(LONGEST_MARK, mark.length())).replace("&", "&&"));
            xml.append(after);
        }
    }

    private void flush() throws IOException {
        workbook.write(xml);
        xml.setLength(0);
    }
}
