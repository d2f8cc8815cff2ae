package org.buluo.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged areas of a sheet before its rows are read, although they stand behind them. Searches bytes and
 * does not parse, which takes a fraction of the time that reading the rows takes.
 */
final class MergeScan {

    private static final byte[] WORD = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern AREA = Pattern.compile(
            "<(?:\\w+:)?mergeCell\\s[^>]*?\\bref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})[\"']");
    private static final int BEFORE = 16;
    private static final int AFTER = 240;
    private static final int BLOCK = 1 << 16;
    private static final int TAIL = 4096;

    private final int[] skips = new int[256];
    private final byte[] block = new byte[BLOCK];
    private final MergedAreas areas = new MergedAreas();

    private MergeScan() {
        Arrays.fill(skips, WORD.length);
        for (int i = 0; i < WORD.length - 1; i++) {
            skips[WORD[i]] = WORD.length - 1 - i;
        }
    }

    static MergedAreas of(InputStream sheet) throws IOException {
        MergeScan scan = new MergeScan();
        scan.run(sheet);
        return scan.areas;
    }

    private void run(InputStream in) throws IOException {
        int filled = 0;
        int from = 0;
        while (true) {
            int n = in.readNBytes(block, filled, BLOCK - filled);
            filled += n;
            boolean ended = filled < BLOCK;
            int end = ended ? filled : filled - AFTER;
            int at = isAmongRows(filled) ? end : search(from, end);
            if (ended) {
                return;
            }
            int keep = Math.max(0, Math.min(at, filled) - BEFORE);
            System.arraycopy(block, keep, block, 0, filled - keep);
            filled -= keep;
            from = at - keep;
        }
    }

    /**
     * Whether rows go on at the end of the block, so that no merged area can have come yet. No text looks like that:
     * in texts the bracket is escaped.
     */
    private boolean isAmongRows(int filled) {
        for (int i = filled - 3; i >= Math.max(0, filled - TAIL); i--) {
            if (block[i] != '<') {
                continue;
            }
            if (block[i + 1] == 'c' && block[i + 2] == ' ') {
                return true;
            }
            if (block[i + 1] == '/' && block[i + 2] == 's' || block[i + 1] == 'm') {
                return false; // the rows have ended, or an area has come
            }
        }
        return false;
    }

    /** Looks at words that begin before an end. @return where to go on */
    private int search(int from, int end) throws TooMuchException {
        int last = WORD.length - 1;
        int i = from;
        while (i + last < end) {
            byte b = block[i + last];
            if (b == WORD[last] && Arrays.equals(block, i, i + last, WORD, 0, last)) {
                found(i, end);
                i += WORD.length;
            } else {
                i += skips[b & 0xFF];
            }
        }
        return i;
    }

    private void found(int at, int end) throws TooMuchException {
        int begin = Math.max(0, at - BEFORE);
        int to = Math.min(at + AFTER, Math.min(BLOCK, end + AFTER));
        String around = new String(block, begin, to - begin, StandardCharsets.ISO_8859_1);
        int open = around.lastIndexOf('<', at - begin);
        Matcher area = AREA.matcher(around);
        if (open >= 0 && area.region(open, around.length()).lookingAt()) {
            areas.add(
                    Integer.parseInt(area.group(2)),
                    Integer.parseInt(area.group(4)),
                    SheetCells.column(area.group(1), 0),
                    SheetCells.column(area.group(3), 0));
        }
    }
}
