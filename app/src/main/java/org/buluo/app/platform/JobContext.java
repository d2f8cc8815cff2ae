package org.buluo.app.platform;

import tools.jackson.databind.json.JsonMapper;

/** What a handler gets: its argument, and a way to say how far it is. */
public final class JobContext {

    private static final long PAUSE_MILLIS = 400;

    private final Job job;
    private final JobRows rows;
    private final JsonMapper json;
    private volatile Words step;
    private volatile long written;

    JobContext(Job job, JobRows rows, JsonMapper json) {
        this.job = job;
        this.rows = rows;
        this.json = json;
    }

    /** The job's key. */
    public long jobId() {
        return job.id();
    }

    /** The login of the person who asked for it. */
    public String requestedBy() {
        return job.login();
    }

    /** The argument that was submitted. */
    public <T> T argument(Class<T> type) {
        return json.readValue(job.argument(), type);
    }

    /** Begins a step; it is told at once. */
    public void step(Words name) {
        step = name;
        write(0, 0);
    }

    /** Says how far the step is; cheap, so call it for each row. */
    public void progress(long done, long total) {
        if (System.currentTimeMillis() - written >= PAUSE_MILLIS) {
            write(done, total);
        }
    }

    /** Says how far the job is, and in other words than before what it is doing; as cheap as the other. */
    public void progress(Words name, long done, long total) {
        step = name;
        progress(done, total);
    }

    private void write(long done, long total) {
        if (Thread.currentThread().isInterrupted()) {
            throw new JobInterrupted();
        }
        written = System.currentTimeMillis();
        rows.progress(job.id(), step, done, total);
    }

    /** The console is being stopped: the job begins anew with the next start. */
    static final class JobInterrupted extends RuntimeException {}
}
