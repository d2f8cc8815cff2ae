package org.buluo.files.table.text;

/** One record of separated text that has a quote: where it ends, and how it must be written to be read as meant. */
final class QuotedRecord {

    private static final int MOST_LINES = 32;
    private static final int MOST_CHARACTERS = 32_767;

    private final char separator;
    private final int perRow;

    private char[] text;
    private int limit;
    private StringBuilder rewritten;
    private int copied;

    QuotedRecord(Separator separator) {
        this.separator = separator.character();
        this.perRow = separator.perRow();
    }

    /** The record as it must be passed on; null when it may pass as it is. */
    StringBuilder rewritten() {
        return rewritten;
    }

    /**
     * Walks through a record.
     *
     * @param start where a line begins; the line has an end before the limit, or the text ends there
     * @return where the next record begins
     */
    int scan(char[] buffer, int start, int end) {
        text = buffer;
        limit = end;
        rewritten = null;
        copied = start;
        int separators = 0;
        int above = 0;
        int i = start;
        while (i < limit && !isLineEnd(i)) {
            if (text[i] == '"') {
                int close = closing(i, separators, above);
                above = close > lineEnd(i) ? separators : above;
                i = close < 0 ? literal(i) : close + 1;
            } else {
                i = fieldEnd(i);
            }
            if (i < limit && text[i] == separator) {
                separators++;
                i++;
            }
        }
        int next = afterLineEnd(i);
        if (rewritten != null) {
            rewritten.append(text, copied, next - copied);
        }
        return next;
    }

    /**
     * Where the quote closes that opens a field; -1 when it is just a character.
     *
     * @param separators before it in the record
     * @param above those of them that stand on lines above
     */
    private int closing(int open, int separators, int above) {
        boolean loose = false;
        for (int i = open + 1; i < limit && !isLineEnd(i); i++) {
            if (text[i] != '"') {
                continue;
            }
            if (isFieldEnd(i + 1)) {
                if (loose) {
                    rewrite(open, open + 1, i, i + 1);
                }
                return i;
            }
            if (text[i + 1] == '"') {
                i++;
            } else if (text[i - 1] == separator) {
                return -1; // here the next field opens, so this one never closed
            } else {
                loose = true;
            }
        }
        return loose ? -1 : closingBelow(open, separators, above);
    }

    /** The same over several lines, which must not be rows in their own right. */
    private int closingBelow(int open, int separators, int above) {
        int first = separators - above + count(open, lineEnd(open));
        int i = afterLineEnd(lineEnd(open));
        int most = Math.min(limit, open + MOST_CHARACTERS);
        for (int lines = 1; lines <= MOST_LINES && i < most; lines++) {
            int end = lineEnd(i);
            int quote = loneQuote(i, end);
            if (quote >= 0) {
                int after = countUnquoted(quote + 1, end);
                boolean rows = first >= perRow && count(i, quote) + after >= perRow;
                return rows || separators + after > perRow || !isFieldEnd(quote + 1) ? -1 : quote;
            }
            if (count(i, end) >= perRow) {
                return -1;
            }
            i = afterLineEnd(end);
        }
        return -1;
    }

    /** The first quote that is not doubled; -1 when there is none. */
    private int loneQuote(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '"') {
                if (i + 1 == to || text[i + 1] != '"') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private int literal(int open) {
        int end = fieldEnd(open);
        rewrite(open, open, end, end);
        return end;
    }

    /** Writes a field anew: what stands at [open, after) is the text at [from, to). */
    private void rewrite(int open, int from, int to, int after) {
        if (rewritten == null) {
            rewritten = new StringBuilder();
        }
        rewritten.append(text, copied, open - copied).append('"');
        for (int i = from; i < to; i++) {
            rewritten.append(text[i]);
            if (text[i] == '"') {
                rewritten.append('"');
                boolean doubled = from > open && i + 1 < to && text[i + 1] == '"';
                i += doubled ? 1 : 0;
            }
        }
        rewritten.append('"');
        copied = after;
    }

    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text[i] == separator ? 1 : 0;
        }
        return count;
    }

    private int countUnquoted(int from, int to) {
        int count = 0;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            quoted ^= text[i] == '"';
            count += text[i] == separator && !quoted ? 1 : 0;
        }
        return count;
    }

    private int fieldEnd(int from) {
        int i = from;
        while (!isFieldEnd(i)) {
            i++;
        }
        return i;
    }

    private boolean isFieldEnd(int at) {
        return at >= limit || text[at] == separator || isLineEnd(at);
    }

    private boolean isLineEnd(int at) {
        return text[at] == '\n' || text[at] == '\r';
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < limit && !isLineEnd(i)) {
            i++;
        }
        return i;
    }

    private int afterLineEnd(int end) {
        if (end >= limit) {
            return limit;
        }
        return text[end] == '\r' && end + 1 < limit && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
