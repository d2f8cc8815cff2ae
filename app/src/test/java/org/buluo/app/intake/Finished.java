package org.buluo.app.intake;

import java.time.Duration;
import java.time.Instant;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.Scope;

/** Waits for jobs. */
final class Finished {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Finished() {}

    static Job job(Jobs jobs, long id) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            Job job = jobs.find(Scope.wholeCounty(), "", id).orElseThrow();
            if (job.state().isOver()) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the job does not end");
    }
}
