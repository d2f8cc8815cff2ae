package org.buluo.files.intake.heading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A row that may hold headings, alone or under a row of group headings.
 *
 * @param groups the group heading above each column; empty where there is none
 * @param cells as received
 * @param merged columns whose cell is a part of a merged one, not its first
 */
public record HeadingRow(String[] groups, String[] cells, BitSet merged) {

    /** A row without groups above. */
    public static HeadingRow alone(String[] cells, BitSet merged) {
        return new HeadingRow(new String[0], cells, merged);
    }

    /**
     * This row under another one. Where its cell is empty, the cell above is the heading; a group's heading, which
     * stands over the first of its columns alone, holds for the columns to its right.
     */
    public HeadingRow under(HeadingRow above) {
        int width = Math.max(cells.length, above.cells.length);
        String[] own = new String[width];
        String[] over = new String[width];
        BitSet repeats = new BitSet();
        String group = "";
        for (int i = 0; i < width; i++) {
            String mine = cell(i);
            String upper = above.cell(i);
            boolean alone = HeadingText.plain(mine).isEmpty() || same(mine, upper);
            group = alone ? "" : HeadingText.plain(upper).isEmpty() ? group : upper;
            own[i] = alone ? upper : mine;
            over[i] = group;
            repeats.set(i, merged.get(i) && (!alone || above.merged.get(i)));
        }
        return new HeadingRow(over, own, repeats);
    }

    private static boolean same(String a, String b) {
        return HeadingText.plain(a).equals(HeadingText.plain(b));
    }

    /** Whether this row holds the second line of the headings of another. */
    public boolean continues(HeadingRow above, HeadingAliases aliases) {
        int known = 0;
        int other = 0;
        String group = "";
        for (int i = 0; i < cells.length; i++) {
            String mine = HeadingText.plain(cells[i]);
            group = HeadingText.plain(above.cell(i)).isEmpty() ? group : above.cell(i);
            if (mine.isEmpty() || mine.equals(HeadingText.plain(above.cell(i)))) {
                continue;
            }
            if (mine.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            boolean heading = aliases.isKnown(mine)
                    || HeadingText.candidates(group, cells[i]).stream().anyMatch(aliases::isKnown);
            known += heading ? 1 : 0;
            other += heading ? 0 : 1;
        }
        return known > 0 && known >= other;
    }

    /** Whether the row may be one of group headings: several texts, and short ones. */
    public boolean looksLikeGroups() {
        List<String> texts = new ArrayList<>();
        for (String cell : cells) {
            String text = HeadingText.plain(cell);
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts.size() > 1;
    }

    String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    String group(int column) {
        return column < groups.length ? groups[column] : "";
    }

    /** What a column may be called, the likeliest first, in the plain form in which {@link Layout#names} are. */
    public List<String> names(int column) {
        return HeadingText.candidates(group(column), cell(column));
    }

    /** How many columns it has. */
    public int width() {
        return cells.length;
    }

    /** The heading as people wrote it. */
    public String written(int column) {
        String group = group(column).strip();
        String own = cell(column).strip().replaceAll("\\s+", "");
        return group.isEmpty() ? own : group.replaceAll("\\s+", "") + " " + own;
    }
}
