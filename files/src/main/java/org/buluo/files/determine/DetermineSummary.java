package org.buluo.files.determine;

import java.util.Map;
import org.buluo.core.policy.Fact;

/**
 * What came of a file of children.
 *
 * @param children rows read; every one has its lines in the output
 * @param verdicts lines written, by verdict
 * @param outside cells outside their vocabulary, by fact; they count as not known
 */
public record DetermineSummary(long children, Map<VerdictKind, Long> verdicts, Map<Fact, Long> outside) {

    /** Lines written. */
    public long lines() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }
}
