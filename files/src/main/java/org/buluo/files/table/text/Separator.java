package org.buluo.files.table.text;

import java.util.Arrays;

/**
 * What stands between the cells of a text file, and how often it stands in an ordinary row.
 *
 * @param character comma, tab or semicolon; a full-width comma is text
 * @param perRow how many an ordinary row has; 0 when the file has one column
 */
public record Separator(char character, int perRow) {

    private static final char[] CANDIDATES = {',', '\t', ';'};

    /** How often a candidate stands in the lines: the usual count, and the first line with that count. */
    private record Use(char character, int usual, int firstLine, int lines, int linesAfter) {

        /** Most lines from the first on are alike, as in a table below its heading. */
        boolean isRegular() {
            return usual > 0 && lines * 5 >= linesAfter * 3;
        }

        long weight() {
            return (long) lines * lines * usual;
        }

        /** Headings hold no commas but separators, addresses below them do: so the one that comes first is meant. */
        boolean isBetterThan(Use other) {
            boolean ordered = isRegular() && other.isRegular() && firstLine != other.firstLine;
            return ordered ? firstLine < other.firstLine : weight() > other.weight();
        }
    }

    /** Judges by the first lines of a file. */
    public static Separator of(String head) {
        Use best = use(head, CANDIDATES[0]);
        for (char candidate : CANDIDATES) {
            Use use = use(head, candidate);
            best = use.isBetterThan(best) ? use : best;
        }
        return new Separator(best.character(), best.usual());
    }

    private static Use use(String head, char candidate) {
        int[] counts = counts(head, candidate);
        int usual = 0;
        int most = 0;
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        for (int from = 0, to; from < sorted.length; from = to) {
            for (to = from; to < sorted.length && sorted[to] == sorted[from]; ) {
                to++;
            }
            if (sorted[from] > 0 && (long) (to - from) * (to - from) * sorted[from] > (long) most * most * usual) {
                most = to - from;
                usual = sorted[from];
            }
        }
        int first = 0;
        while (first < counts.length && counts[first] != usual) {
            first++;
        }
        return new Use(candidate, usual, first, most, counts.length - first);
    }

    /**
     * How often the separator stands in each line that is not blank, quoted cells aside. A line that ends inside a
     * quote may be a part of a row only, so that it counts when there is no other.
     */
    private static int[] counts(String head, char separator) {
        String[] lines = head.split("[\r\n]+");
        int[] whole = counts(lines, separator, false);
        return whole.length > 0 ? whole : counts(lines, separator, true);
    }

    private static int[] counts(String[] lines, char separator, boolean parts) {
        int[] counts = new int[lines.length];
        int kept = 0;
        for (String line : lines) {
            boolean quoted = false; // an open quote must not hide the lines after it
            int count = 0;
            for (int i = 0; i < line.length(); i++) {
                quoted ^= line.charAt(i) == '"';
                count += line.charAt(i) == separator && !quoted ? 1 : 0;
            }
            counts[kept] = count;
            kept += line.isBlank() && count == 0 || quoted && !parts ? 0 : 1;
        }
        return Arrays.copyOf(counts, kept);
    }
}
