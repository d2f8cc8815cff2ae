package org.buluo.app.policy;

import java.time.Instant;
import org.buluo.core.time.Term;

/**
 * A version of the county's policy pack; it never changes.
 *
 * @param number from 1, which is the one that Buluo brings along
 * @param sm3 of its text
 * @param from the first term for which aid is determined by it
 * @param note what it is about, in its proposer's words
 * @param draft the draft that it was; null for the first
 * @param proposedBy login
 * @param proposedAt when it was handed in
 * @param approvedBy login of another person
 * @param approvedAt since when it is a version
 */
public record PolicyVersion(
        int number,
        String sm3,
        Term from,
        String note,
        Long draft,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt) {}
