package org.buluo.files.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/**
 * Makes the cells of a record into texts. A cell that repeats the one above it (school, class, town) is the same
 * object, which saves most of the memory of a roster. A blank record has no cells.
 */
final class CellTexts extends AbstractBaseCsvCallbackHandler<String[]> {

    static final int MOST_COLUMNS = 16_384;

    private String[] last = new String[0];
    private String[] cells = new String[64];
    private int count;

    @Override
    protected void handleBegin(long line) {
        count = 0;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (column >= MOST_COLUMNS) {
            throw new CsvFile.TooManyColumns();
        }
        if (column == cells.length) {
            cells = Arrays.copyOf(cells, column * 2);
        }
        cells[column] = length == 0 ? "" : text(column, buffer, offset, length);
        count = cells[column].isEmpty() ? count : column + 1;
    }

    private String text(int column, char[] buffer, int offset, int length) {
        String above = column < last.length ? last[column] : "";
        if (equal(above, buffer, offset, length)) {
            return above;
        }
        boolean forced = length > 2 && buffer[offset] == '=' && buffer[offset + 1] == '"';
        return forced ? forcedText(new String(buffer, offset, length)) : new String(buffer, offset, length);
    }

    private static boolean equal(String above, char[] buffer, int offset, int length) {
        if (above.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (above.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code ="0718"} is how exports force a spreadsheet to take digits for text; it shows the digits. */
    private static String forcedText(String cell) {
        String inner = cell.substring(2, cell.length() - 1);
        return cell.endsWith("\"") && inner.replace("\"\"", "").indexOf('"') < 0 ? inner.replace("\"\"", "\"") : cell;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected String[] buildRecord() {
        String[] row = Arrays.copyOf(cells, count);
        last = count == 0 ? last : row;
        return row;
    }
}
