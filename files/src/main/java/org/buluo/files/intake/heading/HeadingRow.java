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

    /** This row under another one; where its cell is empty, the cell above is the heading. */
    public HeadingRow under(HeadingRow above) {
        int width = Math.max(cells.length, above.cells.length);
        String[] own = new String[width];
        String[] over = new String[width];
        BitSet repeats = new BitSet();
        for (int i = 0; i < width; i++) {
            String mine = cell(i);
            String upper = above.cell(i);
            boolean empty = HeadingText.plain(mine).isEmpty();
            own[i] = empty ? upper : mine;
            over[i] = empty || HeadingText.plain(mine).equals(HeadingText.plain(upper)) ? "" : upper;
            boolean takesUpper = over[i].isEmpty();
            repeats.set(
                    i,
                    takesUpper ? above.merged.get(i) && merged.get(i) || empty && above.merged.get(i) : merged.get(i));
        }
        return new HeadingRow(over, own, repeats);
    }

    /** Whether this row holds the second line of the headings of another. */
    public boolean continues(HeadingRow above) {
        int known = 0;
        int other = 0;
        for (int i = 0; i < cells.length; i++) {
            String mine = HeadingText.plain(cells[i]);
            if (mine.isEmpty() || mine.equals(HeadingText.plain(above.cell(i)))) {
                continue;
            }
            if (mine.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            boolean heading =
                    HeadingText.candidates(above.cell(i), cells[i]).stream().anyMatch(Layouts::isKnown)
                            || Layouts.isKnown(mine);
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

    int width() {
        return cells.length;
    }

    /** The heading as people wrote it. */
    String written(int column) {
        String group = group(column).strip();
        String own = cell(column).strip().replaceAll("\\s+", "");
        return group.isEmpty() ? own : group.replaceAll("\\s+", "") + " " + own;
    }
}
