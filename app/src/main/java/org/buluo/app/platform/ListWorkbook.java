package org.buluo.app.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;

/** A short list as a workbook of one sheet: what the page shows, in its order. */
public final class ListWorkbook {

    private static final double WIDTH = 20;

    private ListWorkbook() {}

    /**
     * Writes it.
     *
     * @param name of the file, without its ending
     * @param title of the sheet
     * @param headings one for each cell of a row
     */
    public static void write(
            HttpServletResponse response, String name, String title, List<String> headings, Iterable<List<String>> rows)
            throws IOException {
        Attachment.begin(response, name + ".xlsx", Attachment.WORKBOOK);
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(
                    title,
                    headings.stream()
                            .map(heading -> Column.text(heading, WIDTH))
                            .toList());
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
    }
}
