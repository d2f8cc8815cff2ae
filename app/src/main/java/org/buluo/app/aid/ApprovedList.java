package org.buluo.app.aid;

import java.time.Instant;

/**
 * What of a list was approved at once, frozen.
 *
 * @param id its key
 * @param list of which it is
 * @param number the how many-th of its list, from 1
 * @param lines awards
 * @param amountFen of these together
 * @param sm3 over its lines
 * @param firstBy who approved
 * @param secondBy who approved after that; null when one was enough
 * @param approvedAt when
 */
public record ApprovedList(
        long id,
        long list,
        int number,
        int lines,
        long amountFen,
        String sm3,
        String firstBy,
        String secondBy,
        Instant approvedAt) {}
