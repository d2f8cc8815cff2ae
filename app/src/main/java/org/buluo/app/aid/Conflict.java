package org.buluo.app.aid;

import java.time.Instant;

/**
 * An answer that came by workbook or paper and contradicts what was meanwhile entered on screen.
 *
 * @param id its key
 * @param award about which
 * @param screen what was entered on screen
 * @param sent what the workbook or paper says
 * @param via which of the two
 * @param note why, as the workbook or paper says it
 * @param sentBy who sent it
 * @param sentAt when
 */
public record Conflict(
        long id,
        Award award,
        Reply.Answer screen,
        Reply.Answer sent,
        Reply.Via via,
        String note,
        String sentBy,
        Instant sentAt) {}
