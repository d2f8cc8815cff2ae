package org.buluo.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** A zipped workbook. */
final class XlsxFile implements TableFile {

    private final WorkbookZip zip;
    private final WorkbookIndex index;

    XlsxFile(Path file, Limits limits) throws UnreadableFileException {
        WorkbookZip opened = null;
        try {
            opened = new WorkbookZip(file, limits);
            zip = opened;
            index = WorkbookIndex.of(zip);
            opened = null;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw Unreadable.of(e); // the last when names of parts are in no encoding
        } finally {
            if (opened != null) {
                opened.close();
            }
        }
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void read(RowSink sink) throws UnreadableFileException {
        MergingSink merging = new MergingSink(sink);
        try (SharedTexts texts = new SharedTexts(zip, index.strings())) {
            SheetCells cells = new SheetCells(texts, CellFormats.of(zip, index.styles()), index.from1904());
            for (WorkbookIndex.Sheet sheet : index.sheets()) {
                merging.sheet(sheet.name(), merges(sheet));
                try (XmlPart part = XmlPart.open(zip.open(sheet.part()))) {
                    cells.read(part.xml(), merging);
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw Unreadable.of(e);
        }
    }

    private MergedAreas merges(WorkbookIndex.Sheet sheet) throws IOException {
        try (InputStream in = zip.open(sheet.part())) {
            return MergeScan.of(in);
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}
