package org.buluo.core.linkage.pairing.kept;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.block.Asking;
import org.buluo.core.linkage.pairing.block.KeyIndex;
import org.buluo.core.linkage.pairing.evidence.Background;
import org.buluo.core.linkage.pairing.model.Model;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.Side;
import org.buluo.core.linkage.pairing.side.Window;

/** A left register of which what linking needs was kept; only what is asked for is looked at. Not for several threads at once. */
public final class Known implements KeyIndex {

    private static final double TOO_MANY = 0.2;

    private final KeptFacts facts;
    private final KeptTable keys;
    private final KeptTable values;
    private final KeptSide rows;
    private long asked;

    /**
     * Opens what was kept.
     *
     * @throws IllegalArgumentException when it is none of ours
     */
    public Known(Function<KeptPart, KeptBytes> parts) {
        KeptBytes text = parts.apply(KeptPart.FACTS);
        facts = KeptFacts.read(new String(text.bytesAt(0, text.length()), StandardCharsets.UTF_8));
        keys = new KeptTable(parts.apply(KeptPart.KEYS));
        values = new KeptTable(parts.apply(KeptPart.VALUES));
        rows = new KeptSide(parts);
    }

    /** How many rows the left register has. */
    public int registered() {
        return facts.registered();
    }

    /** How many of them can have a match. */
    public int rows() {
        return facts.rows();
    }

    /** What agreements mean. */
    public Model model() {
        return facts.model();
    }

    /** Which birth years were taken. */
    public Window window() {
        return facts.window();
    }

    /** Whether many of the roll's rows were born in years of which left rows were not kept. */
    public boolean isOfOtherYears(Register roll, Workers workers) {
        return facts.window().beyond(roll, workers) > TOO_MANY;
    }

    /** What was seen of both sides as a whole. Asked by several threads at once. */
    public Background background() {
        return new Background() {
            @Override
            public int rows() {
                return facts.model().rows();
            }

            @Override
            public double villageMissing() {
                return facts.villageMissing();
            }

            @Override
            public int of(long key) {
                return value(key);
            }
        };
    }

    private synchronized int value(long key) {
        asked++;
        LongList number = new LongList();
        values.find(key, number);
        return number.size() == 0 ? 0 : (int) number.get(0);
    }

    @Override
    public void rows(long key, LongList into) {
        asked++;
        keys.find(key, into);
    }

    @Override
    public Side side(long[] chosen) {
        return rows.of(chosen);
    }

    /**
     * Takes from the odds of pairs what the links that were found before have.
     *
     * @param odds of each pair
     */
    public void weighRivals(Asking asked, Side roll, float[] odds) {
        Rivals rivals = new Rivals(asked, roll);
        for (int l = 0; l < asked.rows().length; l++) {
            rivals.weigh(rows.row(asked.rows()[l]), l, odds);
        }
    }

    /** What was looked at so far. */
    public Touched touched() {
        return new Touched(asked, keys.read() + values.read(), rows.read());
    }

    /**
     * How much of what was kept was looked at.
     *
     * @param keys that were asked for
     * @param entries of tables that were read to answer
     * @param rows that were fetched
     */
    public record Touched(long keys, long entries, long rows) {}
}
