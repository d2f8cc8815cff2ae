package org.buluo.files.link;

import java.util.Arrays;

/**
 * Where rows and cells end. A quote counts only at a cell's begin; one that is never closed, or whose cell would
 * swallow line ends and leave the row with a wrong number of cells, is a character like others.
 */
final class Records {

    private static final int LONGEST_CELL = 1 << 16;

    private final byte separator;
    private final int columns;
    private byte[] plain = new byte[256];

    /** @param columns how many cells a row has; 0 when it is not known */
    Records(byte separator, int columns) {
        this.separator = separator;
        this.columns = columns;
    }

    /** The index after a row's line end, at most {@code to}. */
    int end(byte[] b, int from, int to) {
        int line = lineEnd(b, from, to);
        int quoted = quotedEnd(b, from, to);
        return quoted <= line || columns > 0 && count(b, from, quoted) != columns ? line : quoted;
    }

    private static int lineEnd(byte[] b, int from, int to) {
        int i = from;
        while (i < to && b[i] != '\n') {
            i++;
        }
        return Math.min(to, i + 1);
    }

    private int quotedEnd(byte[] b, int from, int to) {
        int i = from;
        while (i < to) {
            i = cellEnd(b, i, to);
            if (i >= to || b[i] == '\n') {
                return Math.min(to, i + 1);
            }
            i++;
        }
        return to;
    }

    private int count(byte[] b, int from, int end) {
        int count = 1;
        int i = from;
        while (i < end) {
            i = cellEnd(b, i, end);
            if (i >= end || b[i] == '\n') {
                break;
            }
            count++;
            i++;
        }
        return count;
    }

    /** The index of the separator or line end after a cell. */
    private int cellEnd(byte[] b, int from, int to) {
        int i = from;
        if (i < to && b[i] == '"') {
            int close = close(b, i + 1, Math.min(to, i + LONGEST_CELL));
            i = close < 0 ? i : close + 1;
        }
        while (i < to && b[i] != separator && b[i] != '\n') {
            i++;
        }
        return i;
    }

    /** The closing quote, after which the cell ends; -1 when there is none. */
    private int close(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] == '"') {
                if (i + 1 >= to || b[i + 1] == separator || b[i + 1] == '\n' || b[i + 1] == '\r') {
                    return i;
                }
                if (b[i + 1] != '"') {
                    return -1;
                }
                i++;
            }
        }
        return -1;
    }

    /** Visits the cells of a row that ends at {@code end}, without their quotes. */
    void each(byte[] b, int from, int end, CellVisit visit) {
        int last = end;
        while (last > from && (b[last - 1] == '\n' || b[last - 1] == '\r')) {
            last--;
        }
        int column = 0;
        int i = from;
        while (i <= last) {
            int to = Math.min(last, cellEnd(b, i, last));
            if (i < to && b[i] == '"' && close(b, i + 1, to) >= 0) {
                unquote(column, b, i, to, visit);
            } else {
                visit.cell(column, b, i, to);
            }
            column++;
            i = to + 1;
        }
    }

    private void unquote(int column, byte[] b, int from, int to, CellVisit visit) {
        if (plain.length < to - from) {
            plain = Arrays.copyOf(plain, (to - from) * 2);
        }
        int length = 0;
        boolean open = true;
        for (int i = from + 1; i < to; i++) {
            if (b[i] == '"' && open) {
                boolean twice = i + 1 < to && b[i + 1] == '"';
                open = twice;
                i += twice ? 1 : 0;
                if (!twice) {
                    continue;
                }
            }
            plain[length++] = b[i];
        }
        visit.cell(column, plain, 0, length);
    }

    /** Takes a cell. */
    interface CellVisit {
        /** The cell's bytes are those from {@code from} to before {@code to}; valid during the call. */
        void cell(int column, byte[] bytes, int from, int to);
    }
}
