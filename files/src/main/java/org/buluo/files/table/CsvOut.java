package org.buluo.files.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes separated text as everything that we write: UTF-8 without BOM, LF, quoted by RFC 4180, formulas made harmless
 * by {@link Neutral}. Row by row; nothing is held back but a buffer.
 */
public final class CsvOut implements Closeable {

    private final CsvWriter csv;
    private boolean lone;

    /** Writes to a stream, which {@link #close} closes. */
    public CsvOut(OutputStream out) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(new QuoteStrategy() {
                    @Override
                    public boolean quoteEmpty(int line, int field) {
                        return lone; // else the row would be a blank line, which is no row
                    }
                })
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes a row.
     *
     * @param cells null stands for an empty cell
     * @throws java.io.UncheckedIOException when it can't be written
     */
    public void row(String... cells) {
        String[] written = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            written[i] = cells[i] == null ? "" : Neutral.text(cells[i]);
        }
        lone = written.length == 1;
        csv.writeRecord(written);
    }

    /** Writes a row. @param cells null stands for an empty cell */
    public void row(List<String> cells) {
        row(cells.toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
