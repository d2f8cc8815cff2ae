package org.buluo.core.linkage.pairing.kept;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.model.Model;
import org.buluo.core.linkage.pairing.model.ModelText;
import org.buluo.core.linkage.pairing.side.Window;

/**
 * What is kept of a linking as a whole.
 *
 * @param registered rows of the left register
 * @param rows those that can have a match, which are kept
 * @param villageMissing the share of the right rows that told no village
 * @param window which birth years were taken
 * @param model what agreements mean, and how many right rows it was learnt from
 */
record KeptFacts(int registered, int rows, double villageMissing, Window window, Model model) {

    private static final int LINES = 5;

    static KeptFacts of(Linked linked) {
        return new KeptFacts(
                linked.left().register().rows(),
                linked.left().size(),
                linked.evidence().villageMissing(),
                linked.window(),
                linked.model());
    }

    String text() {
        return registered + "\n" + rows + "\n" + villageMissing + "\n" + years(window.leftYears()) + "\n"
                + years(window.rightYears()) + "\n" + String.join("\n", ModelText.lines(model));
    }

    private static String years(BitSet years) {
        return IntStream.range(0, years.length())
                .mapToObj(year -> years.get(year) ? "1" : "0")
                .reduce("", String::concat);
    }

    /** @throws IllegalArgumentException when the text is none of ours */
    static KeptFacts read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES) {
            throw new IllegalArgumentException("facts");
        }
        return new KeptFacts(
                Integer.parseInt(lines.get(0)),
                Integer.parseInt(lines.get(1)),
                Double.parseDouble(lines.get(2)),
                Window.kept(years(lines.get(3)), years(lines.get(4))),
                ModelText.read(lines.subList(LINES, lines.size())));
    }

    private static BitSet years(String line) {
        BitSet years = new BitSet();
        for (int i = 0; i < line.length(); i++) {
            years.set(i, line.charAt(i) == '1');
        }
        return years;
    }
}
