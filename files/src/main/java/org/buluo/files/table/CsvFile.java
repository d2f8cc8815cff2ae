package org.buluo.files.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.files.table.UnreadableFileException.Reason;
import org.buluo.files.table.text.Encoding;
import org.buluo.files.table.text.QuoteRepair;
import org.buluo.files.table.text.Separator;

/** Separated text. */
final class CsvFile implements TableFile {

    private static final int SAMPLE = 1 << 16;

    /** A first line that only tells the separator; a spreadsheet does not show it. */
    private static final Pattern TOLD = Pattern.compile("\\Asep=(.)(?:\r\n|\r|\n|\\z)", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final Encoding encoding;

    CsvFile(Path file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void read(RowSink sink) throws UnreadableFileException {
        try {
            String head = encoding.head(file, SAMPLE);
            Matcher told = TOLD.matcher(head);
            boolean tells = told.find();
            Separator guess = Separator.of(head);
            Separator separator = tells ? new Separator(told.group(1).charAt(0), guess.perRow()) : guess;
            try (Reader in = encoding.open(file)) {
                in.skip(tells ? told.end() : 0);
                read(new QuoteRepair(in, separator), separator, sink);
            }
        } catch (TooManyColumns e) {
            throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, e.getMessage());
        } catch (IOException e) {
            throw Unreadable.of(e);
        }
    }

    private static void read(Reader in, Separator separator, RowSink sink) throws IOException {
        sink.sheet("");
        CsvReader<String[]> rows = CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new CellTexts(), in);
        try (rows;
                CloseableIterator<String[]> each = rows.iterator()) {
            int number = 0;
            for (String[] cells = next(each); cells != null; cells = next(each)) {
                number++;
                if (cells.length > 0) {
                    sink.row(number, cells);
                }
            }
        }
    }

    /** The next row, or null. Apart from the sink, whose own failures must not pass for the file's. */
    private static String[] next(CloseableIterator<String[]> rows) throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        // nothing is held open between reads
    }

    /** Text of so many columns is no table. */
    static final class TooManyColumns extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyColumns() {
            super("a row of more than " + CellTexts.MOST_COLUMNS + " cells");
        }
    }
}
