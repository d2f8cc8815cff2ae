package org.buluo.county.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Separated text. */
public final class CsvSheet implements Sheet {

    private final BufferedWriter out;
    private final char separator;
    private final StringBuilder line = new StringBuilder();
    private int rows;

    /** The encodings that offices use. */
    public enum Encoding {
        /** UTF-8 with a byte order mark. */
        UTF_8_BOM(StandardCharsets.UTF_8, "\uFEFF"),
        /** UTF-8 without. */
        UTF_8(StandardCharsets.UTF_8, ""),
        /** The national encoding. */
        GB18030(Charset.forName("GB18030"), "");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }
    }

    /** Begins a file. */
    public CsvSheet(Path file, Encoding encoding, char separator) throws IOException {
        this.out = Files.newBufferedWriter(file, encoding.charset);
        this.separator = separator;
        out.write(encoding.mark);
    }

    @Override
    public int write(List<String[]> block, int merged) {
        for (String[] cells : block) {
            line.setLength(0);
            for (int i = 0; i < cells.length; i++) {
                if (i > 0) {
                    line.append(separator);
                }
                cell(cells[i]);
            }
            line.append("\r\n");
            try {
                out.append(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        rows += block.size();
        return rows - block.size() + 1;
    }

    private void cell(String text) {
        boolean quoted = text.indexOf(separator) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
        if (quoted) {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            line.append(text);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
