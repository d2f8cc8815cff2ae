package org.buluo.app.platform.web;

import java.time.Duration;
import java.time.Instant;

/** So many at once, and as many again each minute. */
final class Bucket {

    private static final double MINUTE_MILLIS = Duration.ofMinutes(1).toMillis();

    private final int perMinute;
    private double left;
    private Instant filled;

    Bucket(int perMinute, Instant now) {
        this.perMinute = perMinute;
        this.left = perMinute;
        this.filled = now;
    }

    /** Takes one out. @return how long to wait for it; zero when there was one */
    synchronized Duration take(Instant now) {
        fill(now);
        if (left >= 1) {
            left--;
            return Duration.ZERO;
        }
        return Duration.ofMillis((long) Math.ceil((1 - left) * MINUTE_MILLIS / perMinute));
    }

    /** Whether nobody took anything out of late. */
    synchronized boolean isFull(Instant now) {
        fill(now);
        return left >= perMinute;
    }

    private void fill(Instant now) {
        long millis = Math.max(0, Duration.between(filled, now).toMillis());
        left = Math.min(perMinute, left + millis * perMinute / MINUTE_MILLIS);
        filled = now;
    }
}
