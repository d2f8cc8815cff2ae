package org.buluo.cli;

import java.time.Duration;
import java.util.List;
import org.buluo.core.linkage.Linkage;
import org.buluo.core.linkage.Matching;
import org.buluo.core.roster.PersonRow;
import org.buluo.files.progress.Progress;

/** A linkage that says when it works and how long it took: the account is kept in one call, of which it is a part. */
final class TimedLinkage implements Linkage {

    private final Linkage linkage;
    private final Progress progress;
    private Duration took = Duration.ZERO;

    TimedLinkage(Linkage linkage, Progress progress) {
        this.linkage = linkage;
        this.progress = progress;
    }

    @Override
    public Matching match(List<? extends PersonRow> rows) {
        progress.at("link", 0, rows.size());
        long start = System.nanoTime();
        Matching matching = linkage.match(rows);
        took = Duration.ofNanos(System.nanoTime() - start);
        progress.at("link", rows.size(), rows.size());
        progress.at("account", 0, 1);
        return matching;
    }

    Duration took() {
        return took;
    }
}
