package org.buluo.app.safekeeping;

import java.time.Instant;

/**
 * What a job did with a kind of data.
 *
 * @param kind of what
 * @param deleted how many rows went
 * @param outcome how it ended
 * @param began when
 */
public record Deletion(String kind, long deleted, Outcome outcome, Instant began) {

    /** How it ended; the words are under {@code safekeeping.deletion}. */
    public enum Outcome {
        /** 进行中. */
        BEGUN,
        /** 已完成. */
        DONE,
        /** 已冻结，未删除. */
        HELD,
        /** 未完成. */
        FAILED;

        /** The key of its words. */
        public String key() {
            return "safekeeping.deletion." + name();
        }
    }
}
