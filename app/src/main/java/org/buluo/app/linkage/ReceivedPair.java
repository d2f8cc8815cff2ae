package org.buluo.app.linkage;

import java.util.Optional;

/** Reads a row of a pair as it was received; whoever asks has been found to see the pair. */
public interface ReceivedPair {

    /** The row of a side; empty when its delivery is gone. */
    Optional<ReceivedSide> of(QueuedPair.Side side);
}
