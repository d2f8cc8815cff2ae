package org.buluo.app.linkage;

import java.time.Instant;

/**
 * The reconciliation whose doubtful pairs are under review.
 *
 * @param id its key
 * @param pairs how many were doubtful
 * @param at when they were written down
 */
public record ReviewedRun(long id, int pairs, Instant at) {}
