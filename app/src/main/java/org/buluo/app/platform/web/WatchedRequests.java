package org.buluo.app.platform.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.Watched;
import org.buluo.app.platform.Words;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** What probes are told, and whether pages went wrong since the start: the console's own health and metrics in words. */
@Component
class WatchedRequests implements Watched {

    private static final int ORDER = 5;

    private final HealthEndpoint health;
    private final MeterRegistry metrics;

    WatchedRequests(HealthEndpoint health, MeterRegistry metrics) {
        this.health = health;
        this.metrics = metrics;
    }

    @Override
    public String key() {
        return "platform.watch.console";
    }

    @Override
    public String path() {
        return "/settings/health";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Finding look() {
        if (!Status.UP.equals(health.health().getStatus())) {
            return Finding.bad(Words.of("platform.watch.console.down"), Words.of("platform.watch.console.down.advice"));
        }
        long answered = count(null);
        long faults = count("SERVER_ERROR");
        return faults > 0
                ? Finding.warn(
                        Words.of("platform.watch.console.faults", answered, faults),
                        Words.of("platform.watch.console.faults.advice"))
                : Finding.good(Words.of("platform.watch.console.up", answered));
    }

    /** Requests since the start. @param outcome null for all */
    private long count(String outcome) {
        return metrics.find("http.server.requests").timers().stream()
                .filter(timer -> outcome == null || Objects.equals(timer.getId().getTag("outcome"), outcome))
                .mapToLong(Timer::count)
                .sum();
    }
}
