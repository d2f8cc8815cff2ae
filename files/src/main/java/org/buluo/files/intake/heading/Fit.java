package org.buluo.files.intake.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.buluo.core.roster.RosterKind;

/** How a row of headings fits a layout. */
final class Fit {

    private final Layout layout;
    private final int[] columns = new int[Field.values().length];
    private final List<String> missing = new ArrayList<>();
    private final List<String> present = new ArrayList<>();
    private String twice;

    Fit(Layout layout, HeadingRow row, List<List<String>> candidates, Set<Field> given) {
        this.layout = layout;
        Arrays.fill(columns, -1);
        for (Field field : layout.names().keySet()) {
            place(field, row, candidates);
            boolean found = columns[field.ordinal()] >= 0;
            if (found) {
                present.add(layout.heading(field));
            } else if (layout.required().contains(field) && !given.contains(field)) {
                missing.add(layout.heading(field));
            }
        }
    }

    private void place(Field field, HeadingRow row, List<List<String>> candidates) {
        int bestRank = Integer.MAX_VALUE;
        String repeated = null;
        for (int i = 0; i < candidates.size(); i++) {
            int rank = rank(field, candidates.get(i));
            if (rank < 0
                    || field == Field.TUITION && HeadingText.hint(row.cell(i)).matches(".*年.*")) {
                continue;
            }
            if (rank == bestRank && !row.merged().get(i)) {
                repeated = row.written(i);
            }
            if (rank < bestRank) {
                bestRank = rank;
                repeated = null;
                columns[field.ordinal()] = i;
            }
        }
        if (repeated != null && layout.required().contains(field)) {
            twice = repeated;
        }
    }

    private int rank(Field field, List<String> names) {
        for (String name : names) {
            int rank = layout.rank(field, name);
            if (rank >= 0) {
                return rank;
            }
        }
        return -1;
    }

    boolean complete() {
        return missing.isEmpty();
    }

    boolean beats(Fit other) {
        if (isReply() != other.isReply()) {
            return isReply();
        }
        int bold = layout.required().size() - other.layout.required().size();
        return bold != 0 ? bold > 0 : listed() > other.listed();
    }

    private boolean isReply() {
        return layout.isOf(RosterKind.REPLY) && (has(Field.SETTLED) || has(Field.LETTER));
    }

    private boolean has(Field field) {
        return columns[field.ordinal()] >= 0;
    }

    int listed() {
        return present.size();
    }

    Layout layout() {
        return layout;
    }

    int[] columns() {
        return columns;
    }

    List<String> present() {
        return present;
    }

    List<String> missing() {
        return missing;
    }

    String twice() {
        return twice;
    }
}
