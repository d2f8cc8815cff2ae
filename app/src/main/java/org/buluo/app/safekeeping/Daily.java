package org.buluo.app.safekeeping;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;

/** When work of each day is due. */
final class Daily {

    /** What failed is tried again after this. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private Daily() {}

    /** Since the last time of the day that was set, none was done, none is under way, and none failed just now. */
    static boolean isDue(LocalTime at, List<Job> attempts, Instant now, ZoneId zone) {
        ZonedDateTime today = LocalDate.ofInstant(now, zone).atTime(at).atZone(zone);
        Instant due = (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
        return attempts.stream()
                .noneMatch(job -> job.state() == JobState.FAILED
                        ? job.submitted().isAfter(now.minus(PAUSE))
                        : !job.state().isOver() || !job.submitted().isBefore(due));
    }
}
