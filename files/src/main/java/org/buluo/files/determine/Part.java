package org.buluo.files.determine;

import java.util.List;
import org.buluo.core.policy.ChildFacts;

/**
 * The lines of some children that follow each other, and what is to be counted of them.
 *
 * @param bytes the lines
 * @param children rows
 * @param characters of the input
 * @param verdicts lines by {@link VerdictKind#ordinal()}
 * @param outside cells outside their vocabulary, by fact
 */
record Part(byte[] bytes, int children, long characters, long[] verdicts, long[] outside) {

    static Part of(List<String[]> rows, ChildColumns columns, Determining how) {
        ChildRow reader = new ChildRow(columns);
        VerdictLines lines = new VerdictLines();
        long characters = 0;
        for (String[] row : rows) {
            ChildFacts child = reader.facts(row);
            lines.child(columns.person(row), how.pack().determine(child, how.term(), how.home()));
            for (String cell : row) {
                characters += cell.length() + 1;
            }
        }
        return new Part(lines.bytes(), rows.size(), characters, lines.verdicts(), reader.outside());
    }
}
