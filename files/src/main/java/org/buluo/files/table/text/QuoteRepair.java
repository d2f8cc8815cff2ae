package org.buluo.files.table.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Passes separated text on with its quotes in order, so that an open quote never swallows the rows after it. Lines
 * without quotes and records that are quoted by RFC 4180 pass unchanged; others are written anew. NUL characters are
 * dropped.
 */
public final class QuoteRepair extends Reader {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final int LONGEST_LINE = 1 << 25;

    private final Reader in;
    private final QuotedRecord record;
    private char[] buffer = new char[LOOK_AHEAD * 4];
    private int position;
    private int limit;
    private boolean ended;

    /** The part of the buffer that may pass as it is. */
    private int passable;

    private StringBuilder rewritten;
    private int rewrittenDone;

    /** Reads from a reader, which {@link #close} closes. */
    public QuoteRepair(Reader in, Separator separator) {
        this.in = in;
        this.record = new QuotedRecord(separator);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (rewritten != null) {
                int n = Math.min(length - done, rewritten.length() - rewrittenDone);
                rewritten.getChars(rewrittenDone, rewrittenDone + n, target, offset + done);
                rewrittenDone += n;
                done += n;
                rewritten = rewrittenDone == rewritten.length() ? null : rewritten;
            } else if (position < passable) {
                int n = Math.min(length - done, passable - position);
                System.arraycopy(buffer, position, target, offset + done, n);
                position += n;
                done += n;
            } else if (!prepare()) {
                break;
            }
        }
        return done == 0 && length > 0 ? -1 : done;
    }

    /** Finds more that can be passed on. @return false at the end */
    private boolean prepare() throws IOException {
        if (limit - position < LOOK_AHEAD && !ended) {
            fill();
        }
        if (position == limit) {
            return false;
        }
        int end = position;
        while (end == position || limit - end >= LOOK_AHEAD || ended && end < limit) {
            int quote = indexOfQuote(end);
            int line = quote < 0 ? lastLineEnd(end) : lineStart(quote, end);
            if (line > end) {
                end = line;
                if (quote < 0) {
                    break;
                }
            } else if (quote >= 0 && isWhole(quote)) {
                int after = record.scan(buffer, end, limit);
                if (record.rewritten() != null) {
                    return pass(end, after);
                }
                end = after;
            } else if (end > position) {
                break;
            } else {
                fill();
                end = position;
            }
        }
        passable = end;
        return true;
    }

    private boolean pass(int end, int after) {
        if (end > position) {
            passable = end; // the broken record comes first next time
            return true;
        }
        rewritten = record.rewritten();
        rewrittenDone = 0;
        position = after;
        passable = after;
        return true;
    }

    private int indexOfQuote(int from) {
        for (int i = from; i < limit; i++) {
            if (buffer[i] == '"') {
                return i;
            }
        }
        return -1;
    }

    private int lineStart(int at, int from) {
        int i = at;
        while (i > from && buffer[i - 1] != '\n' && buffer[i - 1] != '\r') {
            i--;
        }
        return i;
    }

    private int lastLineEnd(int from) {
        return ended ? limit : lineStart(limit, from);
    }

    private boolean isWhole(int quote) {
        if (ended) {
            return true;
        }
        for (int i = quote; i < limit; i++) {
            if (buffer[i] == '\n' || buffer[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        passable = 0;
        position = 0;
        if (limit > buffer.length / 2) {
            if (buffer.length >= LONGEST_LINE) {
                throw new IOException("a line is longer than " + LONGEST_LINE / 2 + " characters");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        while (limit < buffer.length && !ended) {
            int n = in.read(buffer, limit, buffer.length - limit);
            ended = n < 0;
            limit = n > 0 ? withoutNul(limit, limit + n) : limit;
        }
    }

    private int withoutNul(int from, int to) {
        int kept = from;
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (c != 0) {
                buffer[kept++] = c;
            }
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
