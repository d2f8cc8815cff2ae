package org.buluo.county.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** XML Spreadsheet 2003, which older systems call .xls; merged cells by MergeDown. */
public final class XmlSheet extends MarkupSheet {

    /** Begins a file of one worksheet. */
    public XmlSheet(Path file, String name) throws IOException {
        super(
                file,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n<Worksheet ss:Name=\""
                        + name
                        + "\">\n<Table>\n",
                "</Table>\n</Worksheet>\n</Workbook>\n");
    }

    @Override
    void row(StringBuilder text, List<Cell> cells) {
        text.append("<Row>");
        int next = 0;
        for (Cell cell : cells) {
            text.append("<Cell");
            text.append(cell.column() > next ? " ss:Index=\"" + (cell.column() + 1) + "\"" : "");
            text.append(cell.rows() > 1 ? " ss:MergeDown=\"" + (cell.rows() - 1) + "\"" : "");
            text.append("><Data ss:Type=\"String\">");
            Text.escape(text, cell.text());
            text.append("</Data></Cell>");
            next = cell.column() + 1;
        }
        text.append("</Row>\n");
    }
}
