package org.buluo.county.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An HTML table, which the web systems of civil affairs call .xls; merged cells by rowspan. */
public final class HtmlSheet extends MarkupSheet {

    /** Begins a file. */
    public HtmlSheet(Path file) throws IOException {
        super(
                file,
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n<head>\n"
                        + "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n"
                        + "<style>td{mso-number-format:\"\\@\"}</style>\n</head>\n<body>\n<table border=\"1\">\n",
                "</table>\n</body>\n</html>\n");
    }

    @Override
    void row(StringBuilder text, List<Cell> cells) {
        text.append("<tr>");
        for (Cell cell : cells) {
            text.append(cell.rows() > 1 ? "<td rowspan=\"" + cell.rows() + "\">" : "<td>");
            Text.escape(text, cell.text());
            text.append("</td>");
        }
        text.append("</tr>\n");
    }
}
