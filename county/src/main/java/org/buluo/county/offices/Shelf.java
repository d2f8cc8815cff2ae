package org.buluo.county.offices;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.buluo.county.sheets.CsvSheet;
import org.buluo.county.sheets.HtmlSheet;
import org.buluo.county.sheets.XlsxBook;
import org.buluo.county.sheets.XmlSheet;

/** Files that are open; each holds one sheet. */
final class Shelf implements Closeable {

    private final Path folder;
    private final int schoolYear;
    private final Noted noted;
    private final List<Closeable> open = new ArrayList<>();

    Shelf(Path folder, int schoolYear, Noted noted) {
        this.folder = folder;
        this.schoolYear = schoolYear;
        this.noted = noted;
    }

    RosterSheet csv(String name, CsvSheet.Encoding encoding, char separator, Layout layout) throws IOException {
        String file = name + ".csv";
        return kept(new RosterSheet(
                new CsvSheet(folder.resolve(file), encoding, separator), layout, file, schoolYear, noted));
    }

    RosterSheet html(String name, Layout layout) throws IOException {
        String file = name + ".xls";
        return kept(new RosterSheet(new HtmlSheet(folder.resolve(file)), layout, file, schoolYear, noted));
    }

    RosterSheet xml(String name, Layout layout) throws IOException {
        String file = name + ".xls";
        return kept(new RosterSheet(new XmlSheet(folder.resolve(file), "Sheet1"), layout, file, schoolYear, noted));
    }

    RosterSheet xlsx(String name, Layout layout) throws IOException {
        String file = name + ".xlsx";
        XlsxBook book = new XlsxBook(folder.resolve(file));
        RosterSheet sheet =
                new RosterSheet(book.sheet("Sheet1", false, layout.types()), layout, file, schoolYear, noted);
        open.add(() -> {
            sheet.close();
            book.close();
        });
        return sheet;
    }

    Path folder() {
        return folder;
    }

    int schoolYear() {
        return schoolYear;
    }

    Noted noted() {
        return noted;
    }

    private RosterSheet kept(RosterSheet sheet) {
        open.add(sheet);
        return sheet;
    }

    @Override
    public void close() throws IOException {
        for (Closeable file : open) {
            file.close();
        }
        open.clear();
    }
}
