package org.buluo.county.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An HTML table, which the web systems of civil affairs call .xls; merged cells by rowspan. */
public final class HtmlSheet implements Sheet {

    private final BufferedWriter out;
    private final StringBuilder text = new StringBuilder();
    private int rows;

    /** Begins a file. */
    public HtmlSheet(Path file) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n<head>\n"
                + "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">\n"
                + "<style>td{mso-number-format:\"\\@\"}</style>\n</head>\n<body>\n<table border=\"1\">\n");
    }

    @Override
    public int write(List<String[]> block, int merged) {
        text.setLength(0);
        int left = 0;
        for (int r = 0; r < block.size(); r++) {
            String[] cells = block.get(r);
            text.append("<tr>");
            for (int c = 0; c < cells.length; c++) {
                boolean mergeable = c == merged;
                if (mergeable && left > 0) {
                    continue;
                }
                int span = mergeable ? Blocks.run(block, r, c) : 1;
                text.append(span > 1 ? "<td rowspan=\"" + span + "\">" : "<td>");
                Text.escape(text, cells[c]);
                text.append("</td>");
                left = mergeable ? span : left;
            }
            left--;
            text.append("</tr>\n");
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
        out.write("</table>\n</body>\n</html>\n");
        out.close();
    }
}
