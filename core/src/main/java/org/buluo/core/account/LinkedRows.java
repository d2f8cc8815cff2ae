package org.buluo.core.account;

import org.buluo.core.linkage.Evidence;
import org.buluo.core.linkage.Link;
import org.buluo.core.roster.Origin;

/**
 * A line of {@code links.csv}.
 *
 * @param left the earlier row
 * @param right the later row
 * @param score a probability
 * @param band match or review
 * @param evidence for and against
 */
public record LinkedRows(Origin left, Origin right, double score, Link.Band band, Evidence evidence) {}
