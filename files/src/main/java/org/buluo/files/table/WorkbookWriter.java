package org.buluo.files.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of text, sheet by sheet and row by row, in constant memory. The same rows give the same bytes:
 * the parts carry one fixed time. Written without a library because the streaming one stamps the time of day into the
 * document and drops {@code xml:space}, so that leading blanks of a cell get lost.
 *
 * <p>Texts are made harmless by {@link Neutral}, control characters that XML forbids are left out, and a cell longer
 * than a spreadsheet takes is cut and says so.
 */
public final class WorkbookWriter implements Closeable {

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int MOST_ROWS = 1_048_576;

    private final ZipOutputStream zip;
    private final WrittenSheets sheets = new WrittenSheets();
    private final String watermark;
    private SheetWriter current;
    private long cut;

    /** Writes to a stream, which {@link #close} closes. */
    public WorkbookWriter(OutputStream out) {
        this(out, "");
    }

    /**
     * The same with words that stand in the first row of every sheet and on every printed page.
     *
     * @param watermark who took it, when and what for; empty for none
     */
    public WorkbookWriter(OutputStream out, String watermark) {
        this.watermark = watermark;
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * Begins a sheet and ends the one before.
     *
     * @param name made valid and unique: see {@link SheetWriter#name}
     * @param columns with headings; empty for a sheet without a heading row
     */
    public SheetWriter sheet(String name, List<Column> columns) throws IOException {
        return sheet(name, columns, MOST_ROWS);
    }

    SheetWriter sheet(String name, List<Column> columns, int mostRows) throws IOException {
        endSheet();
        current = new SheetWriter(this, name, List.copyOf(columns), mostRows);
        return current;
    }

    /** How many cells were cut so far because a spreadsheet takes no longer ones. */
    public long cut() {
        return cut;
    }

    void countCut() {
        cut++;
    }

    /** Begins the part of a sheet and answers the name that it has. */
    String begin(String wanted) throws IOException {
        String name = sheets.add(wanted);
        entry("xl/worksheets/sheet" + sheets.count() + ".xml");
        return name;
    }

    void repeatHeading() {
        sheets.repeatRows(watermark.isEmpty() ? 1 : 2);
    }

    String watermark() {
        return watermark;
    }

    void write(CharSequence xml) throws IOException {
        zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    void endEntry() throws IOException {
        zip.closeEntry();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
    }

    private void part(String name, String xml) throws IOException {
        entry(name);
        write(xml);
        zip.closeEntry();
    }

    private void endSheet() throws IOException {
        if (current != null) {
            current.end();
            current = null;
        }
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            if (sheets.count() == 0 && current == null) {
                sheet("Sheet1", List.of()); // a workbook without sheets does not open
            }
            endSheet();
            part("[Content_Types].xml", sheets.contentTypes());
            part("_rels/.rels", WorkbookParts.RELATIONS);
            part("docProps/core.xml", WorkbookParts.CORE);
            part("xl/workbook.xml", sheets.workbook());
            part("xl/_rels/workbook.xml.rels", sheets.relations());
            part("xl/styles.xml", WorkbookParts.STYLES);
        }
    }
}
