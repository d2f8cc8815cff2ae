package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.buluo.app.platform.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps a program from trying one number or name after another: so many searches a minute for each account, and five
 * times as many for each address, behind which an office may sit.
 */
@Component
class SearchLimit implements HandlerInterceptor {

    /** Where words, numbers, codes of papers and addresses of notices are looked up. */
    static final String[] SEARCHES = {
        "/*/search", "/aid/*/appeals/search", "/aid/appeals/*/search", "/check/*", "/notice/**"
    };

    private static final int PEOPLE_AT_AN_ADDRESS = 5;
    private static final int MOST_KEPT = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;
    private final Clock clock;

    SearchLimit(@Value("${buluo.search.per-minute:60}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Instant now = clock.instant();
        Duration wait = take("address " + request.getRemoteAddr(), PEOPLE_AT_AN_ADDRESS * perMinute, now);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (wait.isZero() && authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            wait = take("account " + person.id(), perMinute, now);
        }
        if (wait.isZero()) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }

    private Duration take(String whose, int most, Instant now) {
        if (buckets.size() > MOST_KEPT) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        return buckets.computeIfAbsent(whose, key -> new Bucket(most, now)).take(now);
    }
}
