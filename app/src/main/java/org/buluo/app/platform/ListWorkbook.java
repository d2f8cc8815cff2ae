package org.buluo.app.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A short list as a workbook of one sheet: what the page shows, in its order. */
public final class ListWorkbook {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
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
