package org.buluo.app.platform;

import java.time.Instant;

/**
 * A piece of long work, as its table keeps it.
 *
 * @param id its key
 * @param kind which handler does it
 * @param title what people call it
 * @param argument the handler's, as JSON
 * @param state where it is
 * @param done how much is done
 * @param total of how much; 0 when that is not known
 * @param step what it is doing; null before it began
 * @param message why it failed; null otherwise
 * @param result what came of it, as JSON; null before its end
 * @param submitted when it was asked for
 * @param started when it began last; null before
 * @param finished when it ended; null before
 * @param login who asked for it
 */
public record Job(
        long id,
        String kind,
        Words title,
        String argument,
        JobState state,
        long done,
        long total,
        Words step,
        Words message,
        String result,
        Instant submitted,
        Instant started,
        Instant finished,
        String login) {

    private static final int HUNDRED = 100;

    /** How much is done, in percent; 100 at the end. */
    public int percent() {
        if (state == JobState.DONE) {
            return HUNDRED;
        }
        return total <= 0 ? 0 : (int) Math.min(HUNDRED, HUNDRED * done / total);
    }
}
