package org.buluo.app.platform;

/** Where a job is. */
public enum JobState {
    /** It waits for its turn. */
    QUEUED,
    /** It works. */
    RUNNING,
    /** It came to its end. */
    DONE,
    /** It broke off; its message says why. */
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this == DONE || this == FAILED;
    }

    /** The key of its name. */
    public String key() {
        return "platform.job.state." + name();
    }
}
