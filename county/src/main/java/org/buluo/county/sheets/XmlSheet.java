package org.buluo.county.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** XML Spreadsheet 2003, which older systems call .xls; merged cells by MergeDown. */
public final class XmlSheet implements Sheet {

    private final BufferedWriter out;
    private final StringBuilder text = new StringBuilder();
    private int rows;

    /** Begins a file of one worksheet. */
    public XmlSheet(Path file, String name) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n<Worksheet ss:Name=\""
                + name
                + "\">\n<Table>\n");
    }

    @Override
    public int write(List<String[]> block, int merged) {
        text.setLength(0);
        int left = 0;
        for (int r = 0; r < block.size(); r++) {
            text.append("<Row>");
            String[] cells = block.get(r);
            boolean skip = merged >= 0 && left > 0;
            for (int c = 0; c < cells.length; c++) {
                if (c == merged && skip) {
                    continue;
                }
                int span = c == merged ? Blocks.run(block, r, c) : 1;
                text.append("<Cell");
                text.append(skip && c == merged + 1 ? " ss:Index=\"" + (c + 1) + "\"" : "");
                text.append(span > 1 ? " ss:MergeDown=\"" + (span - 1) + "\"" : "");
                text.append("><Data ss:Type=\"String\">");
                Text.escape(text, cells[c]);
                text.append("</Data></Cell>");
                left = c == merged ? span : left;
            }
            left--;
            text.append("</Row>\n");
        }
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows += block.size();
        return rows - block.size() + 1;
    }

    @Override
    public void close() throws IOException {
        out.write("</Table>\n</Worksheet>\n</Workbook>\n");
        out.close();
    }
}
