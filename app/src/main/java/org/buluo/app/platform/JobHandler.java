package org.buluo.app.platform;

/** Does the jobs of one kind. A job that was broken off by a restart is run again from the start: be idempotent. */
public interface JobHandler {

    /** The kind, as {@code module.verb}. */
    String kind();

    /**
     * Does the work.
     *
     * @return what came of it, to be kept as JSON; may be null
     * @throws JobFailure when the reason is one to tell people
     */
    Object run(JobContext context);
}
