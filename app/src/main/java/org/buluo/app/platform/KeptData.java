package org.buluo.app.platform;

import java.time.Instant;

/**
 * A kind of data that a module holds for a time and no longer (保存期限): each module offers one bean for each kind.
 * How long, on which legal ground and since when is data of the module {@code safekeeping}, which counts, deletes, and
 * tells of it; here is what the data are, when a row's period begins, and how rows past it go.
 *
 * <p>The module's bundle names it: {@code <module>.kept.<kind>}, and under {@code .text} what it is and when its period
 * begins.
 */
public interface KeptData {

    /** As {@code module.kind}. */
    String kind();

    /**
     * Counts, and deletes nothing.
     *
     * @param before rows whose period began earlier are past it
     */
    Holding look(Instant before);

    /**
     * Deletes one batch of what {@link #look} counts as past, within the present transaction. What is in use is never
     * among it, however old it is.
     *
     * @return how many went; 0 when none is left
     */
    long delete(Instant before);

    /** The key of its name. */
    default String key() {
        return kind().replaceFirst("\\.", ".kept.");
    }

    /**
     * What there is.
     *
     * @param rows how many there are
     * @param oldest when the first period began; null when none did
     * @param past how many are past their period, and in no use
     */
    record Holding(long rows, Instant oldest, long past) {}
}
