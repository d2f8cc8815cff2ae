package org.buluo.app.aid;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A public notice (公示) of a list of awards.
 *
 * @param id its key
 * @param list of which it is
 * @param title over it
 * @param spot where it is put up
 * @param objections where somebody may object
 * @param from its first day
 * @param until its last day; the day after it is down by itself
 * @param workingDays how many working days lie between, these included
 * @param lines awards that it is about
 * @param begunBy who put it up
 * @param begunAt when that was entered
 * @param ended null while it is neither proven nor called off
 * @param endedBy who ended it; null until then
 * @param endedAt null until then
 * @param note why it was called off; empty otherwise
 */
public record ListNotice(
        long id,
        long list,
        String title,
        String spot,
        String objections,
        LocalDate from,
        LocalDate until,
        int workingDays,
        int lines,
        String begunBy,
        Instant begunAt,
        End ended,
        String endedBy,
        Instant endedAt,
        String note) {

    /** How a notice ends. */
    public enum End {
        /** 无异议: proven to have been up. */
        UNDISPUTED,
        /** 作废: called off with a reason. */
        CALLED_OFF
    }

    /** Where a notice is on a day. */
    public enum Phase {
        /** 待张贴. */
        AHEAD,
        /** 公示中. */
        UP,
        /** 期满已撤下, its proofs are asked for. */
        OVER,
        /** 已办结. */
        PROVEN,
        /** 已作废. */
        CALLED_OFF;

        /** The key of its name. */
        public String key() {
            return "aid.notice.phase." + name();
        }
    }

    /** Where it is on this day: it is taken down by the calendar, and by nobody's hand. */
    public Phase phase(LocalDate today) {
        if (ended != null) {
            return ended == End.UNDISPUTED ? Phase.PROVEN : Phase.CALLED_OFF;
        }
        if (today.isBefore(from)) {
            return Phase.AHEAD;
        }
        return today.isAfter(until) ? Phase.OVER : Phase.UP;
    }
}
