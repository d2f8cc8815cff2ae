package org.buluo.app.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to a probe, without sign-in, whether the console works, and nothing else. */
@RestController
class HealthController {

    /** However many ask, the database is asked once a second. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final HealthEndpoint health;
    private final Clock clock;
    private Instant asked = Instant.MIN;
    private boolean isUp;

    HealthController(HealthEndpoint health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        boolean up = isUp();
        return ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(Map.of("status", up ? "UP" : "DOWN"));
    }

    private synchronized boolean isUp() {
        Instant now = clock.instant();
        if (asked.isBefore(now.minus(FRESH))) {
            isUp = health.health().getStatus().equals(Status.UP);
            asked = now;
        }
        return isUp;
    }
}
