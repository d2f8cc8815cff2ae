package org.buluo.bench.linkage;

import java.util.List;
import org.buluo.bench.WholeProcess;
import org.buluo.bench.linkage.score.Judgement;

/**
 * One tool on one world.
 *
 * @param failure why there are no figures; empty when there are
 * @param judgement null when it failed
 */
record Measured(String world, Peer peer, List<WholeProcess> runs, String failure, Judgement judgement) {

    /** The median of wall times; not a number when none ended well. */
    double seconds() {
        double[] sorted =
                runs.stream().mapToDouble(WholeProcess::seconds).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    /** The most memory that any run held. */
    long peakMegabytes() {
        return runs.stream().mapToLong(WholeProcess::peakMegabytes).max().orElse(0);
    }
}
