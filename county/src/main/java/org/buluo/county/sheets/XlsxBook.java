package org.buluo.county.sheets;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook (Office Open XML) whose sheets are written one after the other. */
public final class XlsxBook implements Closeable {

    private static final LocalDateTime STAMP = LocalDateTime.of(2019, 4, 16, 0, 0);

    private final ZipOutputStream zip;
    private final List<String> sheets = new ArrayList<>();
    private XlsxSheet open;

    /** Begins a file. */
    public XlsxBook(Path file) throws IOException {
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins the next sheet; the one before it is finished. @param types one for each column, or none for text */
    public Sheet sheet(String name, boolean hidden, CellType... types) throws IOException {
        finish();
        StringBuilder entry = new StringBuilder("<sheet name=\"");
        Text.escape(entry, name);
        int number = sheets.size() + 1;
        entry.append("\" sheetId=\"").append(number).append('"');
        entry.append(hidden ? " state=\"hidden\"" : "");
        sheets.add(entry.append(" r:id=\"rId").append(number).append("\"/>").toString());
        begin("xl/worksheets/sheet" + number + ".xml");
        open = new XlsxSheet(zip, types);
        return open;
    }

    @Override
    public void close() throws IOException {
        finish();
        part("xl/workbook.xml", XlsxParts.workbook(sheets));
        part("xl/_rels/workbook.xml.rels", XlsxParts.relations(sheets.size()));
        part("xl/styles.xml", XlsxParts.STYLES);
        part("_rels/.rels", XlsxParts.ROOT);
        part("[Content_Types].xml", XlsxParts.types(sheets.size()));
        zip.close();
    }

    private void finish() throws IOException {
        if (open != null) {
            open.finish();
            zip.closeEntry();
            open = null;
        }
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
    }
}
