package org.buluo.app.platform;

import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** A job that takes its time, for tests. */
@Component
class SlowJob implements JobHandler {

    static final String KIND = "test.slow";

    record Argument(int steps) {}

    record Result(int steps) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext context) {
        int steps = context.argument(Argument.class).steps();
        if (steps < 0) {
            throw new JobFailure(Words.of("platform.fault.400"));
        }
        context.step(Words.of("platform.job.progress"));
        for (int i = 0; i < steps; i++) {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            context.progress(i + 1, steps);
        }
        return new Result(steps);
    }
}
