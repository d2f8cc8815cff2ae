package org.buluo.files.report.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.buluo.files.table.SheetNames;

/**
 * A workbook to be printed, written page by page: a page is in memory only while it is filled. Written without a
 * library because the streaming ones draw no charts or stamp the time of day into the document, and the one that does
 * neither takes a second to start.
 */
public final class Booklet implements Closeable {

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String title;
    private final LocalDate day;
    private final SheetNames names = new SheetNames();
    private final List<BookletParts.Listed> pages = new ArrayList<>();

    /**
     * Begins a workbook.
     *
     * @param out closed by {@link #close}
     * @param title stands in the document's properties and at the head of each printed sheet
     * @param day stands in the document's properties and at the foot of each printed sheet
     */
    public Booklet(OutputStream out, String title, LocalDate day) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(Deflater.BEST_SPEED); // two thirds of the time, a third more bytes
        this.title = title;
        this.day = day;
    }

    /** Keeps names for pages to come, so that links to them can be written before them. @return as they will be */
    public List<String> reserve(List<String> wanted) {
        return wanted.stream().map(names::add).toList();
    }

    /** Adds a page. @param name one of those reserved */
    public void page(String name, Consumer<Page> filling) throws IOException {
        int number = pages.size() + 1;
        Page page = new Page(name);
        filling.accept(page);
        part("xl/worksheets/sheet" + number + ".xml", page.xml(new Margins(title, day)));
        int charts = page.charts().size();
        if (charts > 0) {
            part("xl/worksheets/_rels/sheet" + number + ".xml.rels", BookletParts.sheetRelations(number));
            part("xl/drawings/drawing" + number + ".xml", ChartXml.drawing(page));
            part("xl/drawings/_rels/drawing" + number + ".xml.rels", BookletParts.drawingRelations(number, charts));
        }
        for (int i = 1; i <= charts; i++) {
            String xml = ChartXml.chart(name, page.charts().get(i - 1));
            part("xl/" + BookletParts.chartName(number, i), xml);
        }
        pages.add(new BookletParts.Listed(name, page.headingRow(), charts));
    }

    private void part(String name, CharSequence xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
        zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            part("[Content_Types].xml", BookletParts.contentTypes(pages));
            part("_rels/.rels", BookletParts.ROOT_RELATIONS);
            part("docProps/core.xml", BookletParts.core(title, day.toString()));
            part("xl/workbook.xml", BookletParts.workbook(pages));
            part("xl/_rels/workbook.xml.rels", BookletParts.workbookRelations(pages.size()));
            part("xl/styles.xml", Styles.xml());
        }
    }
}
