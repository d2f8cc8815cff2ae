package org.buluo.app.platform;

/** Why a job could not come to its end, in words for the person who asked for it. */
public class JobFailure extends RuntimeException {

    private final transient Words words;

    /** A failure with these words. */
    public JobFailure(Words words) {
        super(words.key());
        this.words = words;
    }

    /** What to tell. */
    public Words words() {
        return words;
    }
}
