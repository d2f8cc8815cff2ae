package org.buluo.files.link;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.choice.Choice;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.files.determine.UnwritableFileException;
import org.buluo.files.determine.WholeFile;

/** Writes links: {@code left_id, right_id, score, band, explanation} (design.md §4). */
final class LinksFile {

    private static final byte[] HEADINGS =
            "left_id,right_id,score,band,explanation\n".getBytes(StandardCharsets.US_ASCII);
    private static final int STRETCH = 1 << 13;

    private final WholeFile file;
    private final PairWords words;

    LinksFile(WholeFile file, PairWords words) {
        this.file = file;
        this.words = words;
    }

    void write(Linked linked, Workers workers) throws UnwritableFileException {
        file.write(HEADINGS);
        BitSet contested = contested(linked);
        int stretch = workers.threads() * STRETCH;
        for (int from = 0; from < linked.size(); from += stretch) {
            write(linked, contested, from, Math.min(linked.size(), from + stretch), workers);
        }
    }

    private void write(Linked linked, BitSet contested, int from, int to, Workers workers)
            throws UnwritableFileException {
        LinkLines[] pieces = new LinkLines[(to - from + STRETCH - 1) / STRETCH];
        workers.each(pieces.length, i -> {
            pieces[i] = new LinkLines(linked, contested, words, STRETCH);
            int begin = from + i * STRETCH;
            pieces[i].add(begin, Math.min(to, begin + STRETCH));
        });
        for (LinkLines piece : pieces) {
            file.write(piece.bytes());
        }
    }

    /** The pairs that share a row with another pair, second rows of a person apart. */
    private static BitSet contested(Linked linked) {
        Choice choice = linked.choice();
        Map<Integer, Integer> last = new HashMap<>();
        BitSet contested = new BitSet(linked.size());
        BitSet unsure = new BitSet(linked.right().register().rows());
        for (int i = 0; i < linked.size(); i++) {
            if (!choice.matched()[i]) {
                unsure.set(linked.rightRow(i));
            }
        }
        for (int i = 0; i < linked.size(); i++) {
            if (choice.repeated()[i]) {
                continue;
            }
            Integer before = unsure.get(linked.rightRow(i)) ? last.put(linked.rightRow(i), i) : null;
            boolean sameLeft = i > 0 && linked.leftRow(i - 1) == linked.leftRow(i) && !choice.repeated()[i - 1];
            if (before != null) {
                contested.set(before);
                contested.set(i);
            }
            if (sameLeft) {
                contested.set(i - 1);
                contested.set(i);
            }
        }
        return contested;
    }
}
