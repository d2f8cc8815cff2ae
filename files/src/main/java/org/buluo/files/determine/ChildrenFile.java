package org.buluo.files.determine;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.buluo.files.table.UnreadableFileException;
import org.buluo.files.table.UnreadableFileException.Reason;
import org.buluo.files.table.text.Encoding;
import org.buluo.files.table.text.QuoteRepair;
import org.buluo.files.table.text.Separator;

/** A file of children, row by row, in whatever encoding it came. */
final class ChildrenFile {

    private static final int SAMPLE = 1 << 16;
    private static final char[] SEPARATORS = {',', '\t', ';'};

    private final Path file;
    private final Encoding encoding;
    private final Separator separator;
    private final ChildColumns columns;

    private ChildrenFile(Path file, Encoding encoding, Separator separator, ChildColumns columns) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.columns = columns;
    }

    /**
     * Finds the headings: the separator is the one by which the first line has the most known ones, for the cells
     * below may hold others.
     *
     * @throws UnreadableFileException when it has no heading that {@code determine} knows, or one twice
     */
    static ChildrenFile open(Path file) throws IOException, UnreadableFileException {
        Encoding encoding = Encoding.of(file);
        String heading = firstLine(encoding.head(file, SAMPLE));
        ChildrenFile best = null;
        for (char separator : SEPARATORS) {
            String[] cells = heading.split(String.valueOf(separator), -1);
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i].strip().replaceAll("^\"|\"$", "");
            }
            ChildColumns columns = ChildColumns.of(cells);
            if (best == null || columns.known() > best.columns.known()) {
                best = new ChildrenFile(file, encoding, new Separator(separator, cells.length - 1), columns);
            }
        }
        if (heading.isBlank()) {
            throw new UnreadableFileException(Reason.EMPTY, "no heading row");
        }
        if (best.columns.known() == 0) {
            throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, "no known heading");
        }
        if (!best.columns.twice().isEmpty()) {
            throw new UnreadableFileException(
                    Reason.DAMAGED, "the heading " + best.columns.twice() + " is there twice");
        }
        return best;
    }

    ChildColumns columns() {
        return columns;
    }

    /** Takes rows. */
    interface Rows {
        void take(String[] row) throws UnwritableFileException;
    }

    /** Reads the rows below the headings; blank lines are no rows. */
    void read(Rows rows) throws IOException, UnreadableFileException, UnwritableFileException {
        CsvReader.CsvReaderBuilder csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true);
        try (CsvReader<String[]> reader =
                csv.build(StringArrayHandler.builder().build(), new QuoteRepair(encoding.open(file), separator))) {
            boolean heading = true;
            for (String[] row : reader) {
                if (heading) {
                    heading = row.length == 1 && row[0].isBlank();
                } else {
                    rows.take(row);
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(Reason.DAMAGED, "text that can't be taken apart into cells");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String firstLine(String head) {
        return head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
