package org.buluo.files.table.text;

/**
 * What stands between the cells of a text file, and how often it stands in an ordinary row.
 *
 * @param character comma, tab or semicolon; a full-width comma is text
 * @param perRow how many an ordinary row has; 0 when the file has one column
 */
public record Separator(char character, int perRow) {

    private static final char[] CANDIDATES = {',', '\t', ';'};
    private static final int MOST = 4096;

    /** Judges by the first lines of a file. The one that stands equally often in the most lines wins. */
    public static Separator of(String head) {
        Separator best = new Separator(',', 0);
        long bestWeight = 0;
        for (char candidate : CANDIDATES) {
            int[] lines = linesByCount(head, candidate);
            int mode = 0;
            for (int count = 1; count < lines.length; count++) {
                if (lines[count] > 0 && weight(lines, count) > weight(lines, mode)) {
                    mode = count;
                }
            }
            if (weight(lines, mode) > bestWeight) {
                bestWeight = weight(lines, mode);
                best = new Separator(candidate, mode);
            }
        }
        return best;
    }

    private static long weight(int[] lines, int count) {
        return (long) lines[count] * count;
    }

    private static int[] linesByCount(String head, char separator) {
        int[] lines = new int[MOST];
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                count++;
            } else if (c == '\n' || c == '\r') {
                lines[Math.min(count, MOST - 1)]++;
                count = 0;
                quoted = false; // an open quote must not hide the lines after it
            }
        }
        lines[Math.min(count, MOST - 1)]++;
        return lines;
    }
}
